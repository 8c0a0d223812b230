"""The staff site is the default admin site."""

from django.contrib.admin.apps import AdminConfig


class StaffConfig(AdminConfig):
    default_site = "config.staff_site.StaffSite"
