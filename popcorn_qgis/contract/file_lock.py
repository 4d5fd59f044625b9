"""A file that one process at a time holds: the system frees it when that process ends, however it ends."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import msvcrt

    def hold(handle: int) -> bool:
        """Lock an open file until it is closed; False where another process holds it.

        Raises OSError where the file can't be locked, as on some network folders. Windows does not tell
        that from a lock that is held: there it is False.
        """
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def hold(handle: int) -> bool:
        """Lock an open file until it is closed; False where another process holds it.

        Raises OSError where the file can't be locked, as on some network folders.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
