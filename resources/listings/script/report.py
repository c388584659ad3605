

def clock(moment):
    seconds = int(moment) // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def row(name, measured, simulated, show):
    difference = f"{100 * (measured - simulated) / simulated:+.2f} %" if simulated else ""
    print(f"{name:<12}{show(measured):>12}{show(simulated):>12}{difference:>12}")


def table(measured):
    print(f"{'':<12}{'measured':>12}{'simulated':>12}{'difference':>12}")
    row("last move", measured[2], SIMULATED["last_move_ms"], clock)
    row("last reply", measured[3], SIMULATED["last_reply_ms"], clock)
    row("moves", measured[0], SIMULATED["moves"], str)
    row("replies", measured[1], SIMULATED["moves"], str)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scale", type=float, default=SCALE, help="seconds of the hall in a second on the wall (%(default)s)")
    scale = parser.parse_args().scale
    if not 0 < scale < float("inf"):
        parser.error("--scale: must be over 0")
    table(play(scale))


if __name__ == "__main__":
    main()
