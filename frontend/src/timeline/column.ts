/** A typed array that grows by doubling. Reading outside its length gives 0. */
type Numbers = Float64Array | Int32Array | Uint8Array | Uint16Array;
type NumbersClass<A extends Numbers> = new (length: number) => A;

export class Column<A extends Numbers = Numbers> {
  #data: A;
  #length = 0;

  private constructor(private readonly make: NumbersClass<A>) {
    this.#data = new make(16);
  }

  static float64(): Column<Float64Array> {
    return new Column<Float64Array>(Float64Array);
  }

  static int32(): Column<Int32Array> {
    return new Column<Int32Array>(Int32Array);
  }

  static uint8(): Column<Uint8Array> {
    return new Column<Uint8Array>(Uint8Array);
  }

  static uint16(): Column<Uint16Array> {
    return new Column<Uint16Array>(Uint16Array);
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#data[index] ?? 0;
  }

  /** The array itself, longer than the column; another one once the column has grown. For inner loops only. */
  get raw(): A {
    return this.#data;
  }

  last(): number {
    return this.at(this.#length - 1);
  }

  push(value: number): void {
    if (this.#length === this.#data.length) {
      const grown = new this.make(this.#data.length * 2);
      grown.set(this.#data);
      this.#data = grown;
    }
    this.#data[this.#length++] = value;
  }

  /** How many leading entries are `<= value`; the column must be sorted. */
  countUpTo(value: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#data[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
