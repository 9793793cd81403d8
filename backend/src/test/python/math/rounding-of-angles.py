import math
from datetime import datetime, timedelta

for call in (
    lambda: (math.tan(1e16), math.sin(1e16), math.cos(123456789.0)),  # prints: (-1.2451734357184063, 0.7796880066069788, 0.14025968153390964)
    lambda: (math.sin(736090614.2865936), math.tan(1e22)),  # prints: (-0.8844670882103065, -1.6287782256068988)
    lambda: math.atan2(1.7976931348623157e308, -4.0),  # prints: 1.5707963267948966
    lambda: [math.atan2(y, x) for y, x in ((3, 4), (-1, 7), (0.1, -0.3), (-2.5, -1e-5), (1e-300, 1e300))],  # prints: [0.6435011087932844, -0.14189705460416394, 2.819842099193151, -1.5708003267948967, 0.0]
    lambda: (math.atan2(0.0, -1), math.atan2(-0.0, -1), math.atan2(1, 0), math.atan2(math.inf, -math.inf)),  # prints: (3.141592653589793, -3.141592653589793, 1.5707963267948966, 2.356194490192345)
    lambda: datetime(2024, 1, 1) - timedelta.max,  # prints: OverflowError date value out of range
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
