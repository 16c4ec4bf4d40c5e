"""With this folder on PYTHONPATH, a Python process and those that it starts lack what Windows or macOS lack. It comes as near to these systems as
Linux gets: no calls of POSIX alone, no hard or symbolic links, no fork, no `fcntl`; a handle for reading cannot be flushed, a file
that this process has open can be neither replaced nor removed, and with `PYTHONWARNDEFAULTENCODING=1` a text file that a module
of `ENCODED` opens without an encoding is an error.

What the standard library needs of these on Linux is looked up before they are gone: `statvfs` for `shutil.disk_usage`, which Windows has in
another way, and `fcntl` for `asyncio` and `subprocess`. So it is for `filelock`, which on Windows has a lock that ends with its process as well;
without any it would fall back to one that outlives a killed process. SIGKILL stays, as `Popen.kill` sends it."""
import asyncio, errno, fcntl, multiprocessing, os, shutil, signal, subprocess, sys, warnings
from filelock import FileLock

GONE = ('preadv', 'pwritev', 'pread', 'pwrite', 'posix_fallocate', 'posix_fadvise', 'statvfs', 'fstatvfs', 'fork', 'forkpty', 'link', 'symlink',
        'mkfifo', 'sched_getaffinity', 'sched_setaffinity', 'setuid', 'setgid')
_statvfs, _fsync, _getfl = os.statvfs, os.fsync, lambda fd: fcntl.fcntl(fd, fcntl.F_GETFL)

def disk_usage(path):
    "As `shutil.disk_usage`, which looks `os.statvfs` up at each call"
    found = _statvfs(path)
    total, free = found.f_blocks*found.f_frsize, found.f_bavail*found.f_frsize
    return shutil._ntuple_diskusage(total, total - found.f_bfree*found.f_frsize, free)

def fsync(fd):
    if _getfl(fd) & os.O_ACCMODE == os.O_RDONLY: raise OSError(errno.EBADF, 'Bad file descriptor')
    _fsync(fd)

def refuses_open_files(function):
    "A function of `os` that, as on Windows, takes no path of a file that this process has open"
    def checked(*paths, **options):
        for path in paths if not options else ():
            real = os.path.realpath(path)
            for fd in os.listdir('/proc/self/fd'):
                try: opened = os.readlink(f'/proc/self/fd/{fd}')
                except OSError: continue
                if opened == real: raise PermissionError(errno.EACCES, 'The process cannot access the file because it is open', path)
        return function(*paths, **options)
    return checked

os.fsync, shutil.disk_usage = fsync, disk_usage
for name in 'replace', 'rename', 'remove', 'unlink': setattr(os, name, refuses_open_files(getattr(os, name)))
for name in GONE: delattr(os, name)
for name in 'SIGHUP', 'SIGQUIT', 'SIGALRM', 'SIGUSR1', 'SIGUSR2', 'alarm', 'setitimer': delattr(signal, name)
sys.modules |= dict.fromkeys(('fcntl', 'resource'))  # importing either is an error from here on
multiprocessing.set_start_method('spawn')
ENCODED = r'comsys_siamese\.(core|flatten|distort|demo|store|bench)$'  # the modules whose text files all name an encoding
if sys.flags.warn_default_encoding: warnings.filterwarnings('error', category=EncodingWarning, module=ENCODED)
