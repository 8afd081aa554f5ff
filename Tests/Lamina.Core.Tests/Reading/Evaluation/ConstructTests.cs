using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Reading.Evaluation;

/// <summary>Construct by construct: what Define computes is what C# computes.</summary>
public sealed class ConstructTests
{
    [Theory]
    [InlineData("int a = 3, b; b = a; var c = a + b; const int D = 4; return [a, b, c, D];")]
    [InlineData("int a = 1; { int b = a + 1; a = b * 2; } { int b = 7; a += b; } return [a];")]
    [InlineData("int a, b; a = b = 5; a++; --b; return [a, b, a++ + ++a, b-- - --b];")]
    [InlineData("int? none = null; int? some = 3; return [none ?? 7, some ?? 7, some.Value, none.HasValue ? 1 : 0, none.GetValueOrDefault(), none.GetValueOrDefault(9), (none + some) ?? -1, none < some ? 1 : 0, none == null ? 1 : 0];")]
    [InlineData("string? s = null; s ??= \"ab\"; s ??= \"c\"; return [s.Length, s?.Length ?? -1, ((string?)null)?.Length ?? -1];")]
    [InlineData("int n = default; bool b = default; double d = default(double); (int, string?) t = default; return [n, b ? 1 : 0, d, t.Item1, t.Item2 is null ? 1 : 0];")]
    [InlineData("bool? none = null; bool? F(bool? v) => v; return [F(none & false) == false ? 1 : 0, F(none | true) == true ? 1 : 0, F(none & true) is null ? 1 : 0, F(none | false) is null ? 1 : 0];")]
    [InlineData("object o = 16L; return [(int)(long)o, o as int? ?? -1, o is long ? 1 : 0, o as string is null ? 1 : 0, (int)(object)DayOfWeek.Friday, (int)(DayOfWeek)(object)3];")]
    [InlineData("object o = new[] { 1 }, l = new List<int>(); return [o is int[] ? 1 : 0, o is List<int> ? 1 : 0, o is IEnumerable<int> ? 1 : 0, l is List<int> ? 1 : 0, l is List<long> ? 1 : 0];")]
    public void Locals(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("var t = (1, 2); var (a, b) = t; return [a, b, t.Item1, t.Item2];")]
    [InlineData("var t = (width: 3, height: 4); t.width = 5; var u = t; u.height++; return [t.width, t.height, u.height];")]
    [InlineData("int a = 1, b = 2; (a, b) = (b, a); (var c, int d) = (3, 4); (_, var e) = (5, 6); return [a, b, c, d, e];")]
    [InlineData("var t = (1, (2, 3.5)); var (a, (b, c)) = t; return [a, b, c];")]
    [InlineData("return [(1, 2) == (1, 2) ? 1 : 0, (1, 2) != (1, 3) ? 1 : 0, (1, 2L) == (1L, 2) ? 1 : 0];")]
    [InlineData("(long, double) t = (1, 2); return [t.Item1, t.Item2];")]
    [InlineData("var t = (1, 2, 3, 4, 5, 6, 7, 8, 9); return [t.Item8, t.Item9];")]
    public void Tuples(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("var a = new[] { 1, 2, 3 }; a[0] = 5; a[^1] += 2; int i = 0; a[i++] *= 2; return [a[0], a[1], a[2], a.Length, i];")]
    [InlineData("var a = new int[3]; var b = a; b[1] = 4; return [a[0], a[1], new double[2][].Length];")]
    [InlineData("int[][] rows = [[1, 2], [3]]; rows[1][0]++; return [rows[0][1], rows[1][0], rows.Length, rows[1].Length];")]
    [InlineData("int[] a = [1, 2, 3, 4]; int[] b = [0, .. a[1..^1], .. a[2..]]; return [b.Length, b[0], b[1], b[2], b[3], b[4]];")]
    [InlineData("List<int> l = [1, 2]; l.Add(3); l.AddRange([4, 5]); l.Insert(0, 9); l.RemoveAt(1); l[0]--; return [l.Count, l[0], l[1], l[^1], l.Contains(4) ? 1 : 0];")]
    [InlineData("var l = new List<(int, string)> { (1, \"a\"), (2, \"bc\") }; return [l.Count, l[1].Item2.Length, l.ToArray().Length];")]
    [InlineData("ReadOnlySpan<int> s = [1, 2]; IReadOnlyList<int> r = [3]; IEnumerable<int> e = [4, 5]; double t = 0; foreach (var i in e) t += i; return [s.Length, s[1], r[0], r.Count, t];")]
    [InlineData("int[] a = [1, 2]; ReadOnlySpan<int> s = a; return [s[0] + s[1]];")]
    public void Arrays_and_lists(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("double s = 0; for (int i = 0, j = 10; i < j; i++, j -= 2) s += i * j; return [s];")]
    [InlineData("double s = 0; foreach (var n in new[] { 1, 2, 3, 4, 5 }) { if (n == 2) continue; if (n == 5) break; s += n; } return [s];")]
    [InlineData("double s = 0; foreach (var (a, b) in new[] { (1, 2), (3, 4) }) s += a * b; foreach (double d in new[] { 1, 2 }) s += d / 4; return [s];")]
    [InlineData("double s = 0; foreach (var c in \"abc\") s = s * 2 + c; return [s];")]
    [InlineData("int n = 10, s = 0; while (n > 0) { n -= 3; s++; } do { s += 100; } while (n > 0); return [n, s];")]
    [InlineData("int s = 0; for (;;) { if (++s > 4) break; } return [s];")]
    [InlineData("int s = 0; for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) { if (j == i) break; s += 10 * i + j; } return [s];")]
    [InlineData("var fs = new List<Func<int>>(); foreach (var i in new[] { 1, 2, 3 }) { var j = i; fs.Add(() => j * 10 + i); } for (int k = 0; k < 2; k++) fs.Add(() => k); return [fs[0](), fs[2](), fs[3](), fs[4]()];")]
    [InlineData("double s = 0; foreach (var i in Enumerable.Range(2, 3)) s += i; foreach (var i in new List<int> { 5 }) s += i; return [s];")]
    public void Loops(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("int a = 5; int b = a > 3 ? 1 : 2; if (a < 3) b += 10; else if (a == 5 && b != 2) b += 20; else b += 30; return [b];")]
    [InlineData("double s = 0; foreach (var n in new[] { 1, 2, 3, 7, -4 }) { switch (n) { case 1: s += 1; break; case 2: case 3: s += 10; break; case > 5 when s > 0: s += 100; break; default: s += 1000; break; } } return [s];")]
    [InlineData("int F(int n) { switch (n) { case 0: return 5; default: return 6; } } return [F(0), F(1)];")]
    [InlineData("double F(int n) => n switch { 0 => 1, < 0 => 2, > 10 and < 20 => 3, 5 or 6 => 4, not 7 => 5, _ => 6 }; return [F(0), F(-3), F(15), F(6), F(8), F(7)];")]
    [InlineData("double F((int a, int b) t) => t switch { (1, _) => 1, (_, 2) => 2, var (a, b) when a == b => 3, (int a, > 5) => 4 + a, _ => 5 }; return [F((1, 9)), F((3, 2)), F((4, 4)), F((3, 8)), F((3, 1))];")]
    [InlineData("double F(int[] a) => a switch { [] => 0, [var one] => one, [1, .., var last] => last, [_, .. var rest] => rest.Length + 100 }; return [F([]), F([7]), F([1, 2, 3]), F([2, 2, 3])];")]
    [InlineData("double F(string? s) => s switch { null => 0, \"a\" => 1, { Length: > 3 } => 2, { Length: var n } => n }; return [F(null), F(\"a\"), F(\"abcd\"), F(\"abc\")];")]
    [InlineData("object o = 3; return [o is int n ? n : 0, o is string ? 1 : 2, o is 3 ? 1 : 0, o is not null and int ? 1 : 0, o is long ? 1 : 0];")]
    [InlineData("int? n = 4; int r = 0; if (n is { } v) r = v; if (n is > 3 and < 5) r += 10; return [r];")]
    public void Conditions_and_patterns(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("return [7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 / 2.0, 2 * 3 - 4];", "")]
    [InlineData("int a = 7, b = -3; return [a / b, a % b, a << 3, b >> 1, b >>> 28, a & 5, a | 8, a ^ 2, ~a, -b, +a];", "")]
    [InlineData("int a = int.MaxValue; unchecked { a++; } byte b = 250; b += 10; b++; sbyte c = 127; c++; short d = unchecked((short)70000); return [a, b, c, d - 1];", "")]
    [InlineData("uint a = 3, b = 5; long l = a - (long)b; ulong u = ulong.MaxValue; int i = 1; return [a - b, l, u, u >> 60, unchecked((uint)-1) + i, a << 31, ~a, (int)(a ^ b)];", "")]
    [InlineData("int big = 1000000, n = 33; long l = 1; return [unchecked(big * big), 1 << n, l << n, l << 65, big >> n, (long)big * big];", "")]
    [InlineData("float f = 0.1f; double d = 0.1; return [f + f, d + d, f * d, f / 3, d % 0.03, (int)3.99, (int)-3.99, (float)d, (long)1e10];", "")]
    [InlineData("decimal m = 1.1m; return [(double)(m * 3), (int)m, (double)(m / 3), (double)((decimal)1 + 0.5m)];", "")]
    [InlineData("double inf = 1 / 0.0, nan = 0 / 0.0; return [inf, nan, nan == nan ? 1 : 0, inf > 5 ? 1 : 0];", "")]
    [InlineData("char c = 'a'; c++; int n = c + 1; return [c, n, (char)100, 'z' - 'a', c > 'a' ? 1 : 0];", "")]
    [InlineData("bool a = true, b = false; bool F(bool v) { n++; return v; } bool c = F(b) && F(a), d = F(a) || F(b); return [c ? 1 : 0, d ? 1 : 0, n, a ^ b ? 1 : 0, a & b ? 1 : 0, a | b ? 1 : 0, !a ? 1 : 0];", "", "int n = 0; ")]
    [InlineData("int a = 5; a += 2; a -= 1; a *= 3; a /= 2; a %= 5; a <<= 3; a >>= 1; a |= 1; a &= 13; a ^= 3; return [a];", "")]
    [InlineData("double d = 1; d += 2; d /= 4; long l = 3; l *= 4; float f = 1; f += 0.5f; return [d, l, f];", "")]
    [InlineData("return [Math.Max(3, 4), Math.Min(3L, 4), Math.Abs(-3), Math.Abs(-2.5), Math.Clamp(9, 1, 5), Math.Sign(-3.5), Math.Pow(2, 10), Math.Sqrt(2), Math.Floor(-1.5), Math.Ceiling(1.2), Math.Round(2.5), Math.Round(3.14159, 2), Math.Truncate(-2.7), Math.Log2(1024), Math.Log(Math.E), Math.Exp(1), Math.Cos(1), Math.Atan2(1, 2), MathF.Sqrt(2), Math.PI, int.MaxValue, int.Max(2, 3)];", "")]
    [InlineData("var (q, r) = Math.DivRem(17, 5); return [q, r, Math.Round(2.5, MidpointRounding.AwayFromZero)];", "")]
    public void Arithmetic(string body, string members, string before = "") => Twin.AssertSame(before + body, members);

    [Theory]
    [InlineData("var i = 3; var s = $\"layer{i}.{i + 1:D2}|{1.5}|{true}|{'c'}|{i,4}|{i,-3}|\" + i + 2.25 + null + 'x' + 1e20 + 0.1f; return s.Select(c => (double)c).ToArray();")]
    [InlineData("var s = \"abc\"; s += 'd'; return [s.Length, s[1], s[^1], s == \"abcd\" ? 1 : 0, s[1..3].Length, nameof(s).Length, string.Empty.Length];")]
    [InlineData("return string.Join(\".\", new[] { 1, 2 }).Select(c => (double)c).ToArray();")]
    [InlineData("return (7.ToString() + 255.ToString(\"x\") + DayOfWeek.Friday + (DayOfWeek)9 + \"aB\".ToUpper()).Select(c => (double)c).ToArray();")]
    [InlineData("string? a = null, b = null; var c = a + b; a += b; return [c.Length, a.Length, (a + null).Length];")]
    public void Text(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("return Enumerable.Range(1, 4).Select(n => n * 0.5).Concat(Enumerable.Repeat(2.0, 2)).Append(7).Skip(1).Take(5).Reverse().ToArray();")]
    [InlineData("int[] a = [3, 1, 2]; return [a.Sum(), a.Max(), a.Min(), a.Count(), a.First(), a.Last(), a.Aggregate(1, (p, n) => p * n), a.Where(n => n > 1).Count(), a.Zip(a.Select((n, i) => n * i)).Select(p => p.First + p.Second).Sum()];")]
    [InlineData("int k = 1; var q = new[] { 1, 2 }.Select(n => n * k); k = 10; return [q.Sum(), q.First(), q.Count()];")]
    [InlineData("List<int> l = [1, 2]; var q = l.Where(n => n > 1); l.Add(3); var calls = 0; var counted = l.Select(n => { calls++; return n; }); var before = calls; foreach (var n in counted) if (n == 2) break; return [q.Count(), before, calls, counted.ToArray().Length, calls];")]
    [InlineData("int[] a = [1, 2, 3]; double s = 0; foreach (var n in a) { a[2] = 9; s = s * 10 + n; } foreach (var n in a.Take(2)) { a[1] = 7; s = s * 10 + n; } var same = a.AsEnumerable(); a[0] = 5; return [s, same.First()];")]
    [InlineData("int[] a = [3, 1, 2]; return [a.Aggregate((p, n) => p * 10 + n), new int[0].Sum(), new double[0].Sum(), a.Sum(n => n * 2), a.Max(n => -n), a.Any() ? 1 : 0, a.Any(n => n > 2) ? 1 : 0, a.All(n => n > 2) ? 1 : 0, new float[] { 16777216, 1, 1 }.Sum(), new int?[] { null, 4 }.Max() ?? 0, new int?[0].Min() ?? -1];")]
    [InlineData("return [.. new[] { 1, 2, 3 }.Zip(new[] { 10, 20 }, (a, b) => (double)(a + b)), .. Enumerable.Empty<double>().Prepend(4)];")]
    public void Linq(string body) => Twin.AssertSame(body);

    [Theory]
    [InlineData("return [Twice(3), Twice(n: 4), Opt(), Opt(2), Opt(b: 5), Opt(b: 1, a: 2), Sum(), Sum(1, 2, 3), Sum([4, 5]), In(in Three)];",
        "static int Twice(int n) => 2 * n; static int Opt(int a = 1, int b = 10) => a * 100 + b; static int Sum(params int[] n) { int s = 0; foreach (var i in n) s += i; return s; } static readonly int Three = 3; static int In(in int n) => n;")]
    [InlineData("return [Factorial(5), Even(7) ? 1 : 0];", "static int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1); static bool Even(int n) => n == 0 || Odd(n - 1); static bool Odd(int n) => n != 0 && Even(n - 1);")]
    [InlineData("int calls = 0; int Local(int n) { calls++; return n < 2 ? n : Local(n - 1) + Local(n - 2); } return [Local(6), calls, Later()]; int Later() => calls * 2;", "")]
    [InlineData("Func<int, int> twice = n => 2 * n; Func<int, int, int> add = (a, b) => { var c = a + b; return c; }; Func<int, int> named = Three; int k = 5; Func<int> captured = () => k++; captured(); return [twice(4), add(1, 2), named(1), k, Apply(twice, 3), Apply(Three, 2), twice.Invoke(1)];", "static int Three(int n) => 3 * n; static int Apply(Func<int, int> f, int n) => f(f(n));")]
    [InlineData("return [Helpers.Area(3, 4), 5.Squared(), Pick<int>([1, 2, 3])];", "static T Pick<T>(T[] items) => items[1]; } static class Helpers { public static int Area(int w, int h) => w * h; public static int Squared(this int n) => n * n; static int unused = 0; ")]
    [InlineData("int a = 1; int Local() { a += 10; int Inner() => a * 2; return Inner(); } Func<int> f = Local; return [f(), Local(), Run(Local), a];", "static int Run(Func<int> f) => f();")]
    public void Calls(string body, string members) => Twin.AssertSame(body, members);

    [Theory]
    [InlineData("return [Width, Widths[1], Depth, Grid[1].h, Twice, Names.Length, Later, Auto[0], More.Count];",
        "const int Width = 4; static readonly int[] Widths = [1, 2, 3]; static readonly int Depth = Widths.Length * Width; static readonly (int w, int h)[] Grid = [(1, 2), (3, 4)]; static int Twice => Width * 2; static string Names { get { return \"ab\" + Width; } } static readonly int Later = Depth + 1; static int[] Auto { get; } = [9]; static readonly List<int> More = new() { 1, 2 };")]
    [InlineData("Widths[0] = 7; return [Widths[0], Read()];", "static readonly int[] Widths = [1, 2, 3]; static int Read() => Widths[0];")]
    public void Static_values(string body, string members) => Twin.AssertSame(body, members);

    [Theory]
    [InlineData("return [Kind.B == Kind.B ? 1 : 0, (int)Kind.C, Of(Kind.A), Of(Kind.C), (int)(Kind)1, Kind.A < Kind.C ? 1 : 0, (int)(Kind.A + 1), Kind.C - Kind.A, (Kind.A | Kind.B) == Kind.B ? 1 : 0, $\"{Kind.C}\".Length];",
        "enum Kind { A, B, C = 7 } static int Of(Kind k) => k switch { Kind.A => 1, Kind.B => 2, _ => 3 };")]
    [InlineData("var b = new Block(3, 4); var c = b with { Width = 9 }; var (w, d) = c; return [b.Width, c.Width, w, d, b.Area, c.Grow(2), b == new Block(3, 4) ? 1 : 0, b != c ? 1 : 0, default(Block).Width, b is { Width: 3, Depth: var e } ? e : 0, c is (9, _) ? 1 : 0];",
        "readonly record struct Block(int Width, int Depth = 2) { public int Area => Width * Depth; public int Grow(int by) => Area * by + this.Width; }")]
    [InlineData("Config[] all = [new(1), new Config(2) { Bias = false }, Config.Big]; double s = 0; foreach (var c in all) s = s * 10 + c.Width + (c.Bias ? 1 : 0); return [s];",
        "sealed record Config(int Width) { public bool Bias { get; init; } = true; public static readonly Config Big = new(4); }")]
    [InlineData("var a = new Wide(3); var b = new Fixed(3) with { }; return [a.Width, (a with { Width = 9 }).Width, b.Width, b == new Fixed(4) ? 1 : 0];",
        "record Wide(int Width) { public int Width { get; init; } = Width + 1; } record Fixed(int Width) { public int Width => 5; }")]
    [InlineData("Layer[] layers = [new Conv(3), new Pool()]; double s = 0; foreach (var l in layers) s = s * 10 + (l switch { Conv { K: var k } => k, Pool => 7, _ => 0 }); return [s];",
        "abstract record Layer; sealed record Conv(int K) : Layer; sealed record Pool : Layer;")]
    [InlineData("Layer[] layers = [new Conv(3), new Pool()]; double s = 0; foreach (var l in layers) s = s * 10 + l.Weigh(2) + l.Cost; IScaled i = new Conv(4); return [s, i.Scaled(), new Conv(2).Lazy()()];",
        "abstract record Layer { public abstract int Weigh(int n); public virtual int Cost => 1; } sealed record Conv(int K) : Layer, IScaled { public int Twice { get; } = K * 2; public override int Weigh(int n) => K * n + Twice; public int Scaled() => Twice; public Func<int> Lazy() => () => K + Twice; } sealed record Pool : Layer { public override int Weigh(int n) => n; public override int Cost => 5; } interface IScaled { int Scaled(); }")]
    [InlineData("var a = new V(1, 2) + new V(3, 4); V v = 5; return [a.X, a.Y, v.X, (-a).X, (int)v];",
        "readonly record struct V(int X, int Y) { public static V operator +(V a, V b) => new(a.X + b.X, a.Y + b.Y); public static V operator -(V a) => new(-a.X, -a.Y); public static implicit operator V(int n) => new(n, n); public static explicit operator int(V v) => v.X; }")]
    public void Enums_and_records(string body, string members) => Twin.AssertSame(body, members);
}
