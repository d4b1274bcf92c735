//! Long work on a thread of its own: a slow disk or a costly check never holds the screen.

use std::time::Duration;

use iced::futures::SinkExt as _;
use iced::futures::channel::{mpsc, oneshot};
use iced::futures::future::{Either, select};

/// How often a screen looks how far the work is.
const GLANCE: Duration = Duration::from_millis(200);

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

/// Sends what this work ends with, and `look` from time to time before it does: the screen then shows
/// how far the work is. It is given up as soon as nobody listens.
pub async fn with_glances<M: Clone>(
    work: impl Future<Output = M>,
    look: M,
    mut output: mpsc::Sender<M>,
) {
    let mut work = Box::pin(work);
    loop {
        let glance = Box::pin(tokio::time::sleep(GLANCE));
        match select(work, glance).await {
            Either::Left((ended, _)) => {
                // Nobody may be left to tell.
                drop(output.send(ended).await);
                return;
            }
            Either::Right(((), same)) => {
                work = same;
                if output.send(look.clone()).await.is_err() {
                    return;
                }
            }
        }
    }
}

/// Waits for this future on this thread, for commands of a shell and for tests, never for a screen;
/// nothing if the machine has nothing to run it with.
pub fn wait<T>(future: impl Future<Output = T>) -> Option<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().ok()?;
    Some(runtime.block_on(future))
}
