

class Seat(Board):
    """A board of a plain loop: nothing but what every board does."""
