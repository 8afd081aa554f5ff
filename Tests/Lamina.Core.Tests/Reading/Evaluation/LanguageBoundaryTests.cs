using Lamina.Core.Model;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Reading.Evaluation;

/// <summary>Where the language ends: LAM1006 and LAM1007, each at its own token and with what to do.</summary>
public sealed class LanguageBoundaryTests
{
    [Theory]
    [InlineData("return x.Linear(width);", "width", "'width' can change at run time", "static int width = 3;")]
    [InlineData("return x.Linear(Width);", "Width", "'Net.Width' can change at run time", "static int Width { get; set; } = 3;")]
    [InlineData("return x.Linear(DateTime.Now.Day);", "Now", "'DateTime.Now' is not known at compile time")]
    [InlineData("return x.Linear(Environment.ProcessorCount);", "ProcessorCount", "use a constant")]
    [InlineData("return x.Linear(Random.Shared.Next());", "Shared", "is not known at compile time")]
    [InlineData("return x.Linear(int.Parse(\"3\"));", "Parse", "use a constant, another overload, or a static method of your own")]
    [InlineData("return x.Linear(Set);", "Set", "has no initializer", "static readonly int Set; static Net() { Set = 3; }")]
    [InlineData("return x.Linear(A);", "A", "'A' depends on itself", "static readonly int A = Twice(); static int Twice() => 2 * A;")]
    [InlineData("return x.Linear(A);", "B", "'A' needs 'B', which gets its value after it", "static readonly int A = B; static readonly int B = 3;")]
    [InlineData("return x.Linear(A);", "B", "Move 'B' before 'A'", "static readonly int A = Later(); static int Later() => B; static readonly int B = 3;")]
    [InlineData("return x.Linear(A);", "A", "has a static constructor, which may change 'A'", "static readonly int A = 3; static Net() => A = 4;")]
    [InlineData("return x.Linear(U.C + T.A);", "A", "'T' and 'U' need each other", "static class T { public static readonly int A = U.A; public static readonly int B = 3; } static class U { public static readonly int A = 2; public static readonly int C = T.B; }")]
    [InlineData("int n = 0; return x.Linear(3 / n);", "/", "divides by zero")]
    [InlineData("int n = 0; return x.Linear(3 % n);", "%", "divides by zero")]
    [InlineData("int n = int.MaxValue; return x.Linear(checked(n + 1));", "+", "does not fit int")]
    [InlineData("int n = 300; return x.Linear(checked((byte)n));", "(byte)n", "300 does not fit byte")]
    [InlineData("int n = int.MinValue; return x.Linear(Math.Abs(n));", "Abs", "does not fit int")]
    [InlineData("int[] a = [1]; return x.Linear(a[1]);", "a[1]", "Index 1 is outside the 1 elements")]
    [InlineData("int[] a = [1]; a[-1] = 0; return x.Linear(1);", "a[-1]", "Index -1 is outside")]
    [InlineData("int[] a = [1]; return x.Linear(a[1..3].Length);", "a[1..3]", "The range 1..3 is outside the 1 elements")]
    [InlineData("int n = 4; return x.Linear(n switch { 1 => 2, 3 => 4 });", "switch", "No arm of this switch matches 4")]
    [InlineData("Flow? y = null; return y!.Linear(2);", "Linear", "The flow is null here")]
    [InlineData("int? n = null; return x.Linear(n.Value);", "Value", "is null here")]
    [InlineData("string? s = null; return x.Linear(s!.Length);", "Length", "is null here")]
    [InlineData("return null!;", "Define", "Define returns null")]
    [InlineData("if (x.Channels == 4) throw new ArgumentException(\"4 channels are needed\"); return x;", "throw", "The network throws here: 4 channels are needed")]
    [InlineData("return x.Linear(x.Channels != 4 ? 2 : throw new NotSupportedException());", "throw", "throws NotSupportedException here")]
    [InlineData("var a = new int[20000]; return x.Linear(1);", "new int[20000]", "from 0 to 10000 elements")]
    [InlineData("var s = \"a\"; for (int i = 0; i < 40; i++) s += s; return x.Linear(s.Length);", "+=", "at most 1000 characters")]
    [InlineData("var l = new List<int> { 1 }; for (int i = 0; i < 40; i++) l.AddRange(l); return x.Linear(l.Count);", "AddRange", "at most 10000 elements")]
    [InlineData("R r = new(null), q = new(null); for (int i = 0; i < 60; i++) { r = new(r, r); q = new(q, q); } return x.Linear(r == q ? 1 : 2);", "==", "more than 10000 parts", "record R(R? A, R? B = null);")]
    [InlineData("List<int> l = [1, 2]; foreach (var n in l) l.Add(n); return x;", "l", "This list is changed while it is enumerated")]
    [InlineData("List<int> l = [1, 2]; foreach (var n in l.Where(n => n > 0)) l[0] = 3; return x;", "Where", "This list is changed while it is enumerated")]
    [InlineData("return x.Linear((int)(object)16L);", "(int)(object)16L", "The value is no int")]
    [InlineData("return x.Linear(((string)(object)3).Length);", "(string)(object)3", "The value is no string")]
    [InlineData("object a = 3, b = 3; return x.Linear(a == b ? 1 : 2);", "==", "compares references")]
    [InlineData("return x.Linear(new int[0].First());", "First", "First is asked of a collection without elements")]
    [InlineData("return x.Linear(new int[0].Max());", "Max", "without elements")]
    [InlineData("int k = 0; return x.Linear(new[] { 1, 2 }.Select(n => k += n).Last());", "Last", "whose computation has an effect")]
    public void What_only_running_could_tell_is_not_known(string body, string token, string message, string members = "") =>
        AssertProblem(RuleIds.NotKnownAtCompileTime, body, token, message, members);

    [Theory]
    [InlineData("try { return x.Linear(1); } finally { }", "try", "Define has no try")]
    [InlineData("using var s = new System.IO.MemoryStream(); return x;", "using", "Define has no using")]
    [InlineData("lock (x) { return x; }", "lock", "Define has no lock")]
    [InlineData("again: if (x.Channels == 9) goto again; goto done; done: return x;", "goto", "Define has no goto")]
    [InlineData("Console.WriteLine(1); return x;", "WriteLine", "'Console.WriteLine' does something at run time")]
    [InlineData("var a = new int[2, 2]; return x;", "new int[2, 2]", "arrays of one dimension only")]
    [InlineData("var a = new { A = 1 }; return x;", "new { A = 1 }", "use a tuple")]
    [InlineData("var d = new Dictionary<int, int>(); return x;", "new", "cannot create a 'Dictionary'")]
    [InlineData("var b = new System.Text.StringBuilder(); return x;", "new", "cannot create a 'StringBuilder'")]
    [InlineData("ref var r = ref data[0]; return x;", "r = ref data[0]", "no ref locals", "static readonly int[] data = [1];")]
    [InlineData("int n = 1; Change(ref n); return x;", "ref n", "return a tuple", "static void Change(ref int n) => n = 2;")]
    [InlineData("Get(out var n); return x;", "out var n", "return a tuple", "static void Get(out int n) => n = 2;")]
    [InlineData("foreach (var n in Numbers()) { } return x;", "yield", "return an array instead", "static IEnumerable<int> Numbers() { yield return 1; }")]
    [InlineData("counter = 3; return x;", "counter", "assign only to its own variables", "static int counter;")]
    [InlineData("var q = from n in new[] { 1 } select n; return x;", "from n in new[] { 1 } select n", "no query expressions")]
    [InlineData("var t = typeof(int); return x;", "typeof(int)", "no typeof")]
    [InlineData("return x.Linear(new Helper().Width());", "new", "cannot create a 'Helper'", "class Helper { public int Width() => 3; }")]
    [InlineData("dynamic d = 1; return x.Linear(d);", "Linear", "no dynamic")]
    public void CSharp_outside_the_language_says_what_to_use_instead(string body, string token, string message, string members = "") =>
        AssertProblem(RuleIds.OutsideTheLanguage, body, token, message, members);

    [Fact]
    public void A_problem_in_a_helper_names_the_calls()
    {
        var reading = Source.Define("return Outer(x);", "static Flow Outer(Flow x)\n => Inner(x); static Flow Inner(Flow x)\n => x.Linear(DateTime.Now.Day);", "4");
        var problem = Assert.Single(reading.Problems);
        Assert.EndsWith("\n  in Inner, called at line 14, in Outer, called at line 10, from Define", problem.Message);
        Assert.Equal(["Inner", "Outer"], problem.Related.Select(location => location.Text()));
    }

    [Fact]
    public void Layers_before_the_problem_are_kept_and_checked()
    {
        var reading = Source.Define("x = x.ReLU().Linear(3); lock (x) { } return x;");
        Assert.Equal([RuleIds.RankMismatch, RuleIds.OutsideTheLanguage], reading.Problems.Select(problem => problem.Id));
        Assert.Equal("relu1 fc1", reading.Names());
    }

    [Theory]
    [InlineData("return x.Linear(undefined);")]
    [InlineData("return x.Linear(\"a\");")]
    [InlineData("return x.Lienar(3);")]
    [InlineData("int n; return x.Linear(n);")]
    [InlineData("return x.Linear(")]
    [InlineData("x.Linear(3);")]
    [InlineData("return x.Linear(Helper());", "static int Helper() => \"a\";")]
    [InlineData("return x.Linear(Value);", "static readonly int Value = missing;")]
    public void What_the_compiler_reports_is_not_reported_again(string body, string members = "")
    {
        var reading = Source.Define(body, members, "4");
        Assert.Empty(reading.Problems);
        Assert.False(reading.Declaration.IsValid);
    }

    private static void AssertProblem(string id, string body, string token, string message, string members)
    {
        var reading = Source.Define(body, members, "4");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((id, token), (problem.Id, problem.Location.Text()));
        Assert.Contains(message, problem.Message);
        Assert.False(reading.Declaration.IsValid);
    }
}
