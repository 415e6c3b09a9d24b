// libical (apt: libical-dev): recurrence rules and time zones.
#pragma once
#include <libical/ical.h>
