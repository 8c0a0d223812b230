"""From a staff answer to the people who asked, and to the next who ask."""
