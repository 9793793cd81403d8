"""Who has something to do when the collector of cycles is called."""

collectors = []
