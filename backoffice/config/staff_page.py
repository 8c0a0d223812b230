"""A page of the staff site that belongs to no table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.http import HttpResponse
from django.urls import reverse
from django.utils.functional import Promise


@dataclass(frozen=True)
class StaffPage:
    """`address` is under the site's; without a `title` it is in no list."""

    address: str
    name: str
    view: Callable[..., HttpResponse]
    permission: str
    title: str | Promise = ""

    def is_listed_for(self, user: AbstractUser) -> bool:
        return bool(self.title) and user.has_perm(self.permission)

    def entry(self) -> dict[str, Any]:
        """As the admin's list of tables has them."""
        return {
            "name": self.title,
            "object_name": self.name,
            "perms": {"view": True},
            "admin_url": reverse(f"admin:{self.name}"),
            "add_url": None,
            "view_only": True,
        }
