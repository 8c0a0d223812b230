"""The service token in the API's description."""

from drf_spectacular.extensions import OpenApiAuthenticationExtension


class ServiceTokenScheme(OpenApiAuthenticationExtension):
    """drf-spectacular finds it by `target_class`; the app imports it when it is ready."""

    target_class = "review.api.service_token_authentication.ServiceTokenAuthentication"
    name = "serviceToken"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:
        return {"type": "http", "scheme": "Token"}
