from actions.clients.source import Source, newest


def source(url, date):
    return Source.parse({"title": "t", "url": url, "date": date})


def test_newest_source_with_an_address_is_cited():
    sources = (
        source("https://a.ma", "2023-01"),
        source("https://b.ma", "2025"),
        source(None, "2026"),
    )
    assert newest(sources).url == "https://b.ma"


def test_no_address_no_source():
    assert newest((source(None, "2026"),)) is None
    assert newest(()) is None


def test_dated_source_comes_before_an_undated_one():
    sources = (source("https://a.ma", None), source("https://b.ma/longer", "2012"))
    assert newest(sources).url == "https://b.ma/longer"


def test_shorter_address_is_taken_of_the_same_date():
    sources = (source("https://a.ma/long/one", "2025"), source("https://b.ma", "2025"))
    assert newest(sources).url == "https://b.ma"


def test_arabic_address_is_readable():
    assert (
        source("https://a.ma/%D9%81%D8%B1%D8%B5%D8%A9", None).url == "https://a.ma/فرصة"
    )


def test_address_that_would_break_when_read_stays_coded():
    assert source("https://a.ma/a%20b", None).url == "https://a.ma/a%20b"
    assert source("https://a.ma/?q=%0A", None).url == "https://a.ma/?q=%0A"
