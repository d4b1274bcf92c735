//! Long work on a thread of its own: a slow disk or a costly check never holds the screen.

use iced::futures::channel::oneshot;

/// Runs `work` on a thread of its own; the future ends with what it returns, or with nothing if the
/// thread could not be started or died.
pub fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = Option<T>> + Send {
    let (sender, receiver) = oneshot::channel();
    let started = std::thread::Builder::new().name("work".to_owned()).spawn(move || {
        // The screen that asked may be gone: nobody is left to tell.
        drop(sender.send(work()));
    });
    async move {
        started.ok()?;
        receiver.await.ok()
    }
}

/// Waits for this future on this thread, for commands of a shell and for tests, never for a screen;
/// nothing if the machine has nothing to run it with.
pub fn wait<T>(future: impl Future<Output = T>) -> Option<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().ok()?;
    Some(runtime.block_on(future))
}
