"""Runs a command on a pseudo terminal of 120 x 40 until the desk is seen, leaves it with Q, and wants exit code 0."""
import fcntl, os, pty, select, struct, sys, termios, time

command, wanted, limit = sys.argv[1], "客户".encode(), 900

child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="xterm-256color", LANG="zh_CN.UTF-8", LC_ALL="zh_CN.UTF-8")
    os.execvp("bash", ["bash", "-euo", "pipefail", "-c", command])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

seen, deadline, asked = bytearray(), time.monotonic() + limit, False
while time.monotonic() < deadline:
    if select.select([terminal], [], [], 1)[0]:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
    if wanted in seen and not asked:
        asked = True
        os.write(terminal, b"Q")
else:
    os.kill(child, 15)
    sys.exit("the desk did not come and go within %d s; last seen:\n%s" % (limit, bytes(seen[-2000:]).decode(errors="replace")))

code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
if not asked or code != 0:
    sys.exit("exit code %d; last seen:\n%s" % (code, bytes(seen[-2000:]).decode(errors="replace")))
print("the desk came up on a demo store and left with exit code 0")
