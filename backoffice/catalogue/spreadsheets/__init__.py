"""The catalogue as XLSX and CSV, one row a row and one column a language of a text."""
