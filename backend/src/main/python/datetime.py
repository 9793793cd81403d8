"""Dates and times of day in the proleptic Gregorian calendar; zones are fixed offsets."""

from _datetime_calendar import MAXYEAR, MINYEAR
from _datetime_date import date
from _datetime_delta import timedelta
from _datetime_moment import datetime
from _datetime_time import time
from _datetime_zones import UTC, timezone, tzinfo
