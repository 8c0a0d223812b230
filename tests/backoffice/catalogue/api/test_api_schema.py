"""The API's own description."""

import yaml
from django.test import Client

PATHS = {
    "programmes/",
    "programmes/{id}/",
    "hubs/",
    "hubs/{id}/",
    "regions/",
    "sectors/",
    "places/",
    "organisations/",
    "facts/",
    "events/",
    "match/",
    "names/",
    "search/",
    "questions/",
    "feedback/",
}


def schema(client: Client) -> dict:
    return yaml.safe_load(client.get("/api/v1/schema/").content)


def test_every_path_is_described(client: Client) -> None:
    assert {f"/api/v1/{path}" for path in PATHS} <= set(schema(client)["paths"])


def test_parameters_are_described(client: Client) -> None:
    described = {
        each["name"]
        for each in schema(client)["paths"]["/api/v1/hubs/"]["get"]["parameters"]
    }
    assert described == {"near", "kind", "status", "region", "ids", "page", "page_size"}


def test_writing_needs_the_token(client: Client) -> None:
    paths = schema(client)["paths"]
    assert {"serviceToken": []} in paths["/api/v1/questions/"]["post"]["security"]
    assert (
        "security" not in paths["/api/v1/programmes/"]["get"]
        or {} in paths["/api/v1/programmes/"]["get"]["security"]
    )
