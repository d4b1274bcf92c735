#!/bin/sh
# The session of the kiosk: one compositor, one window. Started by pas-a-pas.service.
#
# Use a release build of cage (the packages of Debian and Fedora are): a debug build quits on
# Alt+Esc. Without its option -s, cage lets nobody switch to another console.
set -eu

# Everything is drawn in software, by the program and by the compositor: no graphics card is
# needed, and no driver compiles code.
export ICED_BACKEND=tiny-skia
export WLR_RENDERER=pixman
# Screen and keyboard come from seatd. Start even when no keyboard or touch screen is plugged in.
export LIBSEAT_BACKEND=seatd
export WLR_LIBINPUT_NO_DEVICES=1
# Never another window system than the one cage brings.
unset DISPLAY WAYLAND_DISPLAY WAYLAND_SOCKET

# The supervisor waits for the heartbeat of the program, not of this process.
unset WATCHDOG_PID

exec cage -d -- "${PAS_A_PAS:-/usr/bin/pas-a-pas}" kiosk --data "${STATE_DIRECTORY:-/var/lib/pas-a-pas}"
