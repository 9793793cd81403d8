from dataclasses import InitVar, dataclass, field


@dataclass
class R:
    w: int
    h: int
    scale: InitVar[int] = 1
    area: int = field(init=False)

    def __post_init__(self, scale):
        self.area = self.w * self.h * scale


print(R(2, 3), R(2, 3, scale=10).area)  # prints: R(w=2, h=3, area=6) 60
