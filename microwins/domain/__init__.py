"""What the app knows about promises and days: no window, no database, no clock of its own."""
