"""`If-None-Match` as clients send it: lists, weak and strong tags, a star, and what is none of these."""

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

URL = "/events?limit=2"
# What is sent, with {} for what stands between the quotes of the right tag, and the status it is answered with.
SENT = {
    'W/"{}"': 304,
    '"{}"': 304,
    '  W/"{}"  ': 304,
    '"a", W/"{}"': 304,
    'W/"{}", "a"': 304,
    '"a",W/"b","{}","c, d"': 304,
    '"a" ,, "{}" ,': 304,
    "*": 304,
    " * ": 304,
    '"a"': 200,
    'W/"a", "b"': 200,
    '"{}x"': 200,
    '"x{}"': 200,
    "{}": 200,
    "W/{}": 200,
    '"*"': 200,
    "**": 200,
    '"a", *': 200,
    '"': 200,
    '""': 200,
    "": 200,
    ",": 200,
    'X"{}"': 200,
    '"a\\"{}"': 200,
    'w/"{}"': 200,
    'W/ "{}"': 200,
    '"{}" "a"': 200,
    '"{}", a': 200,
    '"a, "{}"': 200,
    '"a" , W/"{}"': 304,
    '"a\\", "{}"': 304,
}


@pytest.fixture(scope="module")
def tag(client: TestClient) -> str:
    found: str = client.get(URL).headers["etag"]
    return found


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(("sent", "status"), SENT.items())
def test_a_tag_is_found_wherever_it_stands(client: TestClient, tag: str, sent: str, status: int, method: str) -> None:
    response = client.request(method, URL, headers={"if-none-match": sent.format(tag[3:-1])})
    assert (response.status_code, response.headers["etag"]) == (status, tag)
    assert (response.content == b"") == (status == 304 or method == "HEAD")
    assert ("content-length" in response.headers, "content-type" in response.headers) == ((status == 200,) * 2)


def test_the_header_may_be_sent_twice(client: TestClient, tag: str) -> None:
    response = client.get(URL, headers=[("if-none-match", '"a"'), ("if-none-match", tag)])
    assert response.status_code == 304


@pytest.mark.parametrize("url", ["/docs", "/static/docs/start.js", "/static/docs/swagger-ui-bundle.js", "/vocabulary"])
def test_a_star_is_whatever_is_there(client: TestClient, url: str) -> None:
    response = client.get(url, headers={"if-none-match": "*"})
    assert (response.status_code, response.content) == (304, b"")
    assert response.headers.get_list("etag") == [client.get(url).headers["etag"]]
    assert [
        name for name in response.headers if name.startswith("content-") and name != "content-security-policy"
    ] == []


@pytest.mark.parametrize("url", ["/static/docs/start.js", "/static/docs/swagger-ui-bundle.js"])
def test_the_time_of_a_file_decides_nothing_where_a_tag_is_sent(client: TestClient, url: str) -> None:
    later = {"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT", "if-none-match": '"a"'}
    assert client.get(url, headers=later).status_code == 200


@given(
    value=st.one_of(
        st.binary(max_size=60).map(lambda value: value.translate(None, b"\r\n\0")),
        st.lists(st.sampled_from([b"*", b"W/", b'"', b",", b" ", b"a", b"\t", b"\xff"])).map(b"".join),
    ),
    url=st.sampled_from([URL, "/events/harbour-strike.strike", "/static/docs/start.js", "/docs", "/events?limit=x"]),
)
def test_no_header_whatever_breaks_an_answer(client: TestClient, value: bytes, url: str) -> None:
    expected = 422 if url.endswith("x") else 304 if value.strip() == b"*" else 200
    assert client.get(url, headers=[(b"if-none-match", value)]).status_code == expected
