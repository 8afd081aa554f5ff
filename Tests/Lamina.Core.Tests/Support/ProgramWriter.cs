using System.Text;

namespace Lamina.Core.Tests.Support;

/// <summary>
/// Writes random programs in the C# that Define knows: variables of many types, arithmetic, text, lists that change, lambdas that capture, queries that are run
/// later than they are made, loops and conditions. One seed gives one program.
/// </summary>
internal sealed class ProgramWriter(int seed)
{
    private static readonly string[] Types = ["int", "long", "uint", "byte", "double", "float", "bool", "string?", "int?", "bool?", "int[]", "List<int>", "Func<int, int>", "IEnumerable<int>", "object?", "(int, double)"];

    private readonly Random random = new(seed);
    private readonly StringBuilder code = new();
    private readonly Stack<List<(string Name, string Type)>> scopes = new([[]]);
    private int names;

    /// <summary>The body of <c>static double[] Values()</c>.</summary>
    public string Body()
    {
        foreach (var type in Types)
        {
            if (random.Next(2) == 0)
                Declare(type);
        }

        Declare("int");
        for (var i = random.Next(3, 9); i > 0; i--)
            Statement(2);
        return code.Append($"return [{string.Join(", ", scopes.Peek().Select(variable => Number(variable.Name, variable.Type)))}];\n").ToString();
    }

    /// <summary>Members beside it: static values that need each other in any order, and methods.</summary>
    public string Members()
    {
        var order = Enumerable.Range(0, 3).OrderBy(_ => random.Next()).ToArray();
        string[] members =
        [
            $"static readonly int S0 = {random.Next(1, 5)};",
            $"static readonly int S1 = S0 + {random.Next(5)};",
            $"static readonly int[] S2 = [S1, Twice(S0), {random.Next(9)}];",
        ];
        return string.Join("\n", order.Select(index => members[index])) + "\nstatic int Twice(int n) => 2 * n;\nstatic int Count(int n) => n <= 0 ? S0 : 1 + Count(n / 2);";
    }

    private void Declare(string type)
    {
        var value = Expression(type, 2);
        var name = $"v{names++}";
        code.Append($"{type} {name} = {value};\n");
        scopes.Peek().Add((name, type));
    }

    private void Statement(int depth)
    {
        switch (random.Next(depth > 0 ? 14 : 8))
        {
            case 0:
                Declare(Types[random.Next(Types.Length)]);
                break;
            case 1 when Variable("int") is { } n:
                code.Append($"{n} {Pick("+=", "-=", "*=", "|=", "^=", "<<=", ">>=")} {Expression("int", 2)};\n");
                break;
            case 2 when Variable("byte") is { } b:
                code.Append(Pick($"{b}++;\n", $"{b} += {random.Next(1, 200)};\n", $"--{b};\n"));
                break;
            case 3 when Variable("List<int>") is { } list:
                code.Append($"{list}.{Pick($"Add({Expression("int", 1)})", "Reverse()", $"Insert(0, {Expression("int", 1)})", "AddRange([1, 2])", "Clear()")};\n");
                break;
            case 4 when Variable("int[]") is { } array:
                code.Append($"if ({array}.Length > 0) {array}[{Pick("0", "^1")}] {Pick("=", "+=")} {Expression("int", 2)};\n");
                break;
            case 5 when Variable("string?") is { } text:
                code.Append($"{text} {Pick("+=", "??=", "=")} {Expression("string?", 1)};\n");
                break;
            case 6 when Variable("(int, double)") is { } tuple:
                code.Append(Pick($"{tuple}.Item1 += {Expression("int", 1)};\n", $"(_, {tuple}.Item2) = {Expression("(int, double)", 1)};\n"));
                break;
            case 7 or 8:
                var type = Types[random.Next(Types.Length)];
                if (Variable(type) is { } any)
                    code.Append($"{any} = {Expression(type, 2)};\n");
                break;
            case 9:
                code.Append($"if ({Expression("bool", 2)})\n");
                Block(depth - 1);
                if (random.Next(2) == 0)
                {
                    code.Append("else\n");
                    Block(depth - 1);
                }

                break;
            case 10:
                var i = $"i{names++}";
                code.Append($"for (int {i} = 0; {i} < {random.Next(1, 4)}; {i}++)\n");
                Block(depth - 1, (i, "const int"));
                break;
            case 11:
                var item = $"e{names++}";
                code.Append($"foreach (var {item} in {Pick(Expression("IEnumerable<int>", 2), Expression("List<int>", 1), Expression("int[]", 1))})\n");
                Block(depth - 1, (item, "const int"));
                break;
            case 12:
                code.Append($"switch ({Expression("int", 1)}) {{ case 0: case > 3 and < 9:\n");
                Block(depth - 1);
                code.Append("break; default:\n");
                Block(depth - 1);
                code.Append("break; }\n");
                break;
            default:
                Declare(Pick("int", "Func<int, int>", "IEnumerable<int>", "object?"));
                break;
        }
    }

    private void Block(int depth, params (string Name, string Type)[] own)
    {
        scopes.Push([.. scopes.Peek(), .. own]);
        code.Append("{\n");
        for (var i = random.Next(1, 4); i > 0; i--)
            Statement(depth);
        code.Append("}\n");
        scopes.Pop();
    }

    private string? Variable(string type)
    {
        var all = scopes.Peek().Where(variable => variable.Type == type).ToArray();
        return all.Length == 0 ? null : all[random.Next(all.Length)].Name;
    }

    private string? Readable(string type) => random.Next(3) == 0 && type == "int" && Variable("const int") is { } item ? item : Variable(type);

    private string Pick(params string[] options) => options[random.Next(options.Length)];

    private string E(string type, int depth) => Expression(type, depth - 1);

    private string Expression(string type, int depth)
    {
        if (random.Next(3) == 0 && Readable(type) is { } name)
            return name;
        if (depth <= 0)
            return Literal(type);
        return type switch
        {
            "int" => random.Next(22) switch
            {
                0 => $"({E("int", depth)} {Pick("+", "-", "*", "&", "|", "^")} {E("int", depth)})",
                1 => $"({E("int", depth)} {Pick("/", "%")} {E("int", depth)})",
                2 => $"({E("int", depth)} {Pick("<<", ">>", ">>>")} {E("int", depth)})",
                3 => $"({E("bool", depth)} ? {E("int", depth)} : {E("int", depth)})",
                4 => $"({E("int?", depth)} ?? {E("int", depth)})",
                5 => $"unchecked((int){E("long", depth)})",
                6 => $"Math.{Pick("Max", "Min")}({E("int", depth)}, {E("int", depth)})",
                7 => $"({E("string?", depth)} ?? \"ab\").Length",
                8 => $"{E("List<int>", depth)}.Count",
                9 => $"{E("IEnumerable<int>", depth)}.{Pick("Sum()", "Count()", "Max()", "First()", "Last()", "Aggregate(7, (a, b) => unchecked(a * 3 + b))", "Aggregate((a, b) => a ^ b)", "Take(3).Sum(n => n % 10)", "Any() ? 1 : 0")}".AsParenthesized(),
                10 => $"{E("Func<int, int>", depth)}({E("int", depth)})",
                11 => $"(int){E("object?", depth)}!",
                12 => $"({E("object?", depth)} is int {Fresh()} ? 1 : 2)",
                13 => $"({E("int", depth)} switch {{ < 0 => 1, 3 or 4 => {E("int", depth)}, var k => k % 7 }})",
                14 => $"{Pick("S0", "S1", "S2[0]", "S2[1]")}",
                15 => $"Count({E("int", depth)} % 50)",
                16 => $"-({E("int", depth)})".AsParenthesized(),
                17 => $"~{E("int", depth)}".AsParenthesized(),
                18 => $"{E("(int, double)", depth)}.Item1",
                19 => $"(int){E("byte", depth)}",
                20 => Variable("int") is { } counter ? $"{counter}++" : Literal(type),
                _ => Variable("int[]") is { } array ? $"{array}[{Pick("0", "1", "^1")}]" : Literal(type),
            },
            "long" => Pick($"({E("long", depth)} {Pick("+", "-", "*", "%")} {E("int", depth)})", $"(long){E("int", depth)}", $"({E("long", depth)} << {E("int", depth)})", $"(long){E("uint", depth)}"),
            "uint" => Pick($"({E("uint", depth)} {Pick("+", "-", "*", "^", ">>")} {Pick("3u", "4000000000u")})".Replace(">> 3u", ">> 3").Replace(">> 4000000000u", ">> 33"), $"unchecked((uint){E("int", depth)})", $"(~{E("uint", depth)})"),
            "byte" => Pick($"unchecked((byte){E("int", depth)})", Literal(type)),
            "double" => Pick($"({E("double", depth)} {Pick("+", "-", "*", "/")} {E("double", depth)})", $"(double){E("int", depth)}", $"(double){E("float", depth)}", $"Math.Sqrt({E("double", depth)})", $"{E("(int, double)", depth)}.Item2", $"Math.Round({E("double", depth)})"),
            "float" => Pick($"({E("float", depth)} {Pick("+", "-", "*", "/")} {E("float", depth)})", $"(float){E("double", depth)}", $"new[] {{ {E("float", depth)}, {E("float", depth)} }}.Sum()"),
            "bool" => random.Next(9) switch
            {
                0 => $"({E("int", depth)} {Pick("<", "<=", "==", "!=", ">")} {E("int", depth)})",
                1 => $"({E("bool", depth)} {Pick("&&", "||", "^", "==")} {E("bool", depth)})",
                2 => $"!{E("bool", depth)}",
                3 => $"(({E("bool?", depth)}) == true)",
                4 => $"(({E("string?", depth)}) == {E("string?", depth)})",
                5 => $"({E("object?", depth)} is {Pick("long", "string", "null", "int[]", "List<int>", "3")})",
                6 => $"({E("int?", depth)} {Pick("<", "==", "!=")} {E("int?", depth)})",
                7 => $"({E("double", depth)} {Pick("<", ">=")} {E("float", depth)})",
                _ => $"{E("IEnumerable<int>", depth)}.{Pick("Any(n => n > 2)", "All(n => n > 2)")}",
            },
            "string?" => Pick($"({E("string?", depth)} + {E("string?", depth)})", $"({E("string?", depth)} + {E("int", depth)})", $"$\"{{{E("int", depth).Unquoted()}}}|{{{E("bool", depth).Unquoted()}}}\"", $"({E("bool", depth)} ? {E("string?", depth)} : null)", $"string.Join(\",\", {E("IEnumerable<int>", depth)})", $"({E("int", depth)} + \"x\" + null)"),
            "int?" => Pick($"({E("int?", depth)} {Pick("+", "*", "-")} {E("int?", depth)})", $"({E("bool", depth)} ? {E("int", depth)} : (int?)null)", "(int?)null", $"({E("object?", depth)} as int?)", $"new int?[] {{ {E("int?", depth)}, 3 }}.{Pick("Max()", "Sum()")}"),
            "bool?" => Pick($"({E("bool?", depth)} {Pick("&", "|")} {E("bool?", depth)})", $"({E("bool", depth)} ? (bool?)null : {E("bool", depth)})", $"!{E("bool?", depth)}"),
            "int[]" => Pick($"new[] {{ {E("int", depth)}, {E("int", depth)} }}", $"[.. {E("List<int>", depth)}, {E("int", depth)}]".AsTyped("int[]"), $"{E("IEnumerable<int>", depth)}.ToArray()", "new int[2]"),
            "List<int>" => Pick($"new List<int> {{ {E("int", depth)}, {E("int", depth)} }}", $"{E("IEnumerable<int>", depth)}.ToList()", $"new List<int>({E("int[]", depth)})"),
            "Func<int, int>" => Lambda(depth),
            "IEnumerable<int>" => random.Next(10) switch
            {
                0 => $"{E("IEnumerable<int>", depth)}.Select({Lambda(depth - 1, bare: true)})",
                1 => $"{E("List<int>", depth)}.Select({Lambda(depth - 1, bare: true)})",
                2 => $"{E("IEnumerable<int>", depth)}.Where(n => n % 2 == {E("int", depth)} % 2)",
                3 => $"{E("int[]", depth)}.Concat({E("IEnumerable<int>", depth)})",
                4 => $"{E("IEnumerable<int>", depth)}.{Pick("Take(2)", "Skip(1)", "Append(5)", "Reverse()", "AsEnumerable()")}",
                5 => $"Enumerable.Range({E("int", 1)}, {random.Next(5)})",
                6 => $"Enumerable.Repeat({E("int", depth)}, 2)",
                7 => $"{E("int[]", depth)}.Zip({E("List<int>", depth)}, (a, b) => unchecked(a + 2 * b))",
                8 => $"{E("List<int>", depth)}.AsEnumerable()",
                _ => $"{E("List<int>", depth)}.Select((n, at) => n + at)",
            },
            "object?" => Pick($"(object){E("int", depth)}", $"(object){E("long", depth)}", $"(object?){E("string?", depth)}", $"(object){E("int[]", depth)}", $"(object){E("List<int>", depth)}", "(object?)null", $"(object){E("bool", depth)}"),
            "(int, double)" => $"({E("int", depth)}, {E("double", depth)})",
            _ => Literal(type),
        };
    }

    private string Lambda(int depth, bool bare = false)
    {
        var body = random.Next(4) == 0 && Variable("int") is { } captured ? $"unchecked({captured} += n)" : $"unchecked(n {Pick("+", "*", "-")} {Expression("int", depth - 1)})";
        return bare ? $"n => {body}" : $"((Func<int, int>)(n => {body}))";
    }

    private string Fresh() => $"p{names++}";

    private string Literal(string type) => type switch
    {
        "int" => Pick("0", "1", "2", "3", "7", "-4", "31", "100", "int.MaxValue"),
        "long" => Pick("0L", "5L", "-9L", "6000000000L"),
        "uint" => Pick("0u", "3u", "4000000000u"),
        "byte" => Pick("(byte)0", "(byte)7", "(byte)255"),
        "double" => Pick("0.0", "0.5", "-1.25", "3.0", "1e9"),
        "float" => Pick("0f", "0.1f", "2.5f", "16777217f"),
        "bool" => Pick("true", "false"),
        "string?" => Pick("\"\"", "\"a\"", "\"bc\"", "(string?)null"),
        "int?" => Pick("(int?)null", "(int?)3", "(int?)-1"),
        "bool?" => Pick("(bool?)null", "(bool?)true", "(bool?)false"),
        "int[]" => Pick("new int[] { 1, 2, 3 }", "new int[0]", "S2"),
        "List<int>" => Pick("new List<int> { 4, 5 }", "new List<int>()"),
        "Func<int, int>" => "((Func<int, int>)(n => n + 1))",
        "IEnumerable<int>" => Pick("Enumerable.Range(1, 3)", "new[] { 2, 7 }.AsEnumerable()"),
        "object?" => Pick("(object)3", "(object)16L", "(object)\"s\"", "(object?)null"),
        _ => "(3, 0.5)",
    };

    private static string Number(string name, string type) => type switch
    {
        "bool" => $"({name} ? 1 : 0)",
        "string?" => $"({name} == null ? -1 : {name}.Aggregate(1.0, (a, c) => a * 3 % 1000003 + c))",
        "int?" => $"({name} ?? -77)",
        "bool?" => $"({name} == null ? 2 : {name} == true ? 1 : 0)",
        "int[]" or "List<int>" or "IEnumerable<int>" => $"{name}.Aggregate(1.0, (a, n) => a * 31 % 1000003 + n)",
        "Func<int, int>" => $"{name}(5)",
        "object?" => $"({name} is long l{name} ? l{name} : {name} is int i{name} ? i{name} + 0.5 : {name} is null ? -3 : {name} is string ? -4 : -5)",
        "(int, double)" => $"{name}.Item1 + {name}.Item2",
        _ => name,
    };
}

internal static class ProgramText
{
    public static string AsParenthesized(this string text) => $"({text})";

    public static string AsTyped(this string text, string type) => $"(({type}){text})";

    // Inside an interpolated string no quotes may stand.
    public static string Unquoted(this string text) => text.Contains('"') || text.Contains(':') ? "1" : text;
}
