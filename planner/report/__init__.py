"""A run shown to people: live in the terminal, and as a page that stands alone."""

from planner.report.page import Told, report_page
from planner.report.pictures import write_gif

__all__ = ["Told", "report_page", "write_gif"]
