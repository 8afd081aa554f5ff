using System.Text.RegularExpressions;

namespace Lamina.GpuTests.Ptx;

/// <summary>
/// Which registers of a kernel may differ among the threads of a group, read from its PTX: what comes from a thread's index, from memory that such an address
/// names, and what threads set on ways of their own. Where they may differ, a branch that claims they do not (<c>bra.uni</c>) is wrong.
/// </summary>
internal sealed partial class PtxDivergence
{
    private readonly List<Block> blocks = [];
    private readonly Dictionary<string, Block> byLabel = [];
    private readonly HashSet<string> divergent = [];

    private List<HashSet<Block>> Loops { get; set; } = [];

    public PtxDivergence(string text)
    {
        Parse(text);
        Connect();
        Solve();
    }

    /// <summary>Branches on divergent registers that are said to be uniform.</summary>
    public IEnumerable<string> WrongBranches => blocks
        .Where(block => block.Branch is { IsUniform: true } branch && divergent.Contains(branch.Predicate))
        .Select(block => block.Branch!.Text);

    private void Parse(string text)
    {
        var block = New(null);
        foreach (var line in text[text.IndexOf('{', text.IndexOf(".entry", StringComparison.Ordinal))..].Split('\n').Select(line => line.Trim()))
        {
            if (LabelLine().Match(line) is { Success: true } label)
            {
                block = New(label.Groups[1].Value);
            }
            else if (BranchLine().Match(line) is { Success: true } branch)
            {
                block.Target = branch.Groups["target"].Value;
                if (branch.Groups["predicate"].Success)
                    block.Branch = new(branch.Groups["predicate"].Value, branch.Groups["uniform"].Success, line);
                else
                    block.FallsThrough = false;
                block = New(null);
            }
            else if (line.StartsWith("ret", StringComparison.Ordinal))
            {
                block.FallsThrough = false;
                block = New(null);
            }
            else if (line.EndsWith(';') && !line.StartsWith('.'))
            {
                block.Instructions.Add(new(line));
            }
        }

        Block New(string? label)
        {
            var made = new Block(blocks.Count);
            blocks.Add(made);
            if (label is not null)
                byLabel[label] = made;
            return made;
        }
    }

    private void Connect()
    {
        foreach (var block in blocks)
        {
            if (block.Target is { } target)
                block.Next.Add(byLabel[target]);
            if (block.FallsThrough && block.Index + 1 < blocks.Count)
                block.Next.Add(blocks[block.Index + 1]);
            foreach (var next in block.Next)
                next.Previous.Add(block);
            block.Close();
        }

        Loops = FindLoops();
    }

    private void Solve()
    {
        int before;
        var parted = new HashSet<Block>();
        do
        {
            before = divergent.Count;
            foreach (var instruction in blocks.SelectMany(block => block.Instructions))
            {
                if (instruction.IsThreadsOwn || instruction.Reads.Any(divergent.Contains))
                    divergent.UnionWith(instruction.Writes);
            }

            foreach (var block in blocks.Where(block => block.Branch is { } branch && divergent.Contains(branch.Predicate) && parted.Add(block)))
                divergent.UnionWith(SetOnTheWay(block));
        }
        while (divergent.Count > before);
    }

    // Threads part here and meet again: what the ways set to different values, and what comes after the meeting still reads, differs among them.
    private HashSet<string> SetOnTheWay(Block block)
    {
        var found = new HashSet<string>();
        if (block.Next.Count < 2)
            return found;
        var (first, second) = (Reachable(block.Next[0], block), Reachable(block.Next[1], block));
        var both = first.Intersect(second).Where(each => each != block).ToHashSet();
        var read = both.SelectMany(each => each.ReadBeforeSet).ToHashSet();
        var ways = new[] { first, second }.Select(way => Definitions(way.Where(each => each != block && !both.Contains(each)), read)).ToArray();
        foreach (var register in ways[0].Keys.Union(ways[1].Keys))
        {
            // A value that both ways hand on is the same for all.
            var sources = ways.SelectMany(way => way.GetValueOrDefault(register, [""])).ToHashSet();
            if (sources.Count > 1)
                found.Add(register);
        }

        // Threads leave a loop in different rounds.
        var loop = Loops.Where(each => each.Contains(block)).MinBy(each => each.Count);
        if (loop is not null && block.Next.FirstOrDefault(next => !loop.Contains(next)) is { } exit)
        {
            var readAfter = Reachable(exit, null).Except(loop).SelectMany(each => each.ReadBeforeSet).ToHashSet();
            found.UnionWith(Definitions(loop, readAfter).Keys);
        }

        return found;
    }

    // What registers are set to: where from for a move, else by which instruction.
    private static Dictionary<string, HashSet<string>> Definitions(IEnumerable<Block> setting, HashSet<string> wanted)
    {
        var definitions = new Dictionary<string, HashSet<string>>();
        foreach (var instruction in setting.SelectMany(each => each.Instructions))
        {
            foreach (var register in instruction.Writes.Where(wanted.Contains))
            {
                if (!definitions.TryGetValue(register, out var sources))
                    definitions.Add(register, sources = []);
                sources.Add(instruction.Source);
            }
        }

        return definitions;
    }

    // A loop's header is on every way from the entry to the block that jumps back to it.
    private List<HashSet<Block>> FindLoops()
    {
        var loops = new List<HashSet<Block>>();
        foreach (var header in blocks)
        {
            var latches = blocks.Where(each => each.Next.Contains(header)).ToArray();
            if (latches.Length < 2)
                continue; // one way in and one way back
            var before = Reachable(blocks[0], header, enter: false);
            foreach (var latch in latches.Where(each => !before.Contains(each)))
            {
                // What reaches the latch without the header, found backwards.
                var body = new HashSet<Block> { header, latch };
                var open = new Stack<Block>([latch]);
                while (open.TryPop(out var block))
                {
                    if (block == header)
                        continue;
                    foreach (var previous in block.Previous.Where(body.Add))
                        open.Push(previous);
                }

                loops.Add(body);
            }
        }

        return loops;
    }

    // The blocks that can come from one on, which it is itself among; none behind `stop`, and that one only if `enter`.
    private static HashSet<Block> Reachable(Block from, Block? stop, bool enter = true)
    {
        var found = new HashSet<Block> { from };
        var open = new Stack<Block>([from]);
        while (open.TryPop(out var block))
        {
            if (block == stop)
                continue;
            foreach (var next in block.Next.Where(next => (enter || next != stop) && found.Add(next)))
                open.Push(next);
        }

        return found;
    }

    [GeneratedRegex(@"^(\w+):$")]
    private static partial Regex LabelLine();

    [GeneratedRegex(@"^(@!?(?<predicate>%p\d+)\s+)?bra(?<uniform>\.uni)?\s+(?<target>\w+);$")]
    private static partial Regex BranchLine();

    [GeneratedRegex(@"%[a-z]+\d+")]
    private static partial Regex Register();

    private sealed record Branching(string Predicate, bool IsUniform, string Text);

    private sealed class Block(int index)
    {
        public int Index { get; } = index;

        public List<Instruction> Instructions { get; } = [];

        public List<Block> Next { get; } = [];

        public List<Block> Previous { get; } = [];

        /// <summary>What it may read of what was set before it.</summary>
        public HashSet<string> ReadBeforeSet { get; } = [];

        public string? Target { get; set; }

        public Branching? Branch { get; set; }

        public bool FallsThrough { get; set; } = true;

        public void Close()
        {
            var set = new HashSet<string>();
            foreach (var instruction in Instructions)
            {
                ReadBeforeSet.UnionWith(instruction.Reads.Where(register => !set.Contains(register)));
                set.UnionWith(instruction.Writes);
            }

            if (Branch is { } branch && !set.Contains(branch.Predicate))
                ReadBeforeSet.Add(branch.Predicate);
        }
    }

    private sealed class Instruction
    {
        public Instruction(string text)
        {
            IsThreadsOwn = text.Contains("%tid", StringComparison.Ordinal) || text.Contains("%laneid", StringComparison.Ordinal) || text.StartsWith("atom", StringComparison.Ordinal);
            var registers = Register().Matches(text).Select(match => match.Value).ToArray();
            // The first operand is the result, a list in braces for a vector; a store has none, and an instruction under a predicate keeps what was there before.
            var writes = text.Contains(" st.", StringComparison.Ordinal) || text.StartsWith("st.", StringComparison.Ordinal) || text.StartsWith("bar", StringComparison.Ordinal)
                ? 0
                : text.IndexOf('{') is var brace and >= 0 && text.IndexOf(',') > brace ? Register().Count(text[brace..text.IndexOf('}')]) : 1;
            var guards = text.StartsWith('@') ? 1 : 0;
            Writes = [.. registers.Skip(guards).Take(writes)];
            Reads = [.. registers.Take(guards), .. registers.Skip(guards + writes), .. guards == 1 ? Writes : []];
            Source = text.StartsWith("mov", StringComparison.Ordinal) ? text[(text.IndexOf(',') + 1)..] : text;
        }

        public bool IsThreadsOwn { get; }

        /// <summary>What the result is.</summary>
        public string Source { get; }

        public string[] Writes { get; }

        public string[] Reads { get; }
    }
}
