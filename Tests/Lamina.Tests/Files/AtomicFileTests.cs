using System.Runtime.Versioning;
using System.Text;

namespace Lamina.Tests.Files;

/// <summary>A file is replaced as a whole, whatever happens meanwhile and whoever else writes it.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_killed_save_leaves_goes_with_the_next()
    {
        var file = folder.File("net.safetensors");
        File.WriteAllText(file, "old");
        EndlessSave.StartAndKill(file);
        EndlessSave.StartAndKill(file);
        Assert.Equal(2, Entries.Length); // the second took away what the first had left
        Assert.Equal("old", File.ReadAllText(file));
        Save(file, "new");
        Assert.Equal(["net.safetensors"], Entries);
        Assert.Equal("new", File.ReadAllText(file));
    }

    [Fact]
    public void A_save_that_goes_on_is_not_taken_for_one_that_was_killed()
    {
        AtomicFile.Write(folder.File("net"), stream =>
        {
            stream.Write("outer"u8);
            Save(folder.File("net"), "inner");
            Assert.Equal("inner", File.ReadAllText(folder.File("net")));
        });
        Assert.Equal("outer", File.ReadAllText(folder.File("net")));
        Assert.Equal(["net"], Entries);
    }

    [Fact]
    public void Files_with_such_names_of_other_targets_or_other_makers_stay()
    {
        string[] others = [".net2.abcdefgh.ijk.tmp", ".net.tmp", ".net.backup.tmp", "net.abcdefgh.ijk.tmp", ".net.ABCDEFGH.IJK.tmp", ".net.abcdefgh.ijk.tm"];
        foreach (var other in others)
            File.WriteAllText(folder.File(other), "mine");
        File.WriteAllText(folder.File(".net.abcdefgh.ijk.tmp"), "abandoned");
        Save(folder.File("net"), "new");
        Assert.Equal([.. others.Append("net").Order(StringComparer.Ordinal)], Entries);
    }

    [Fact]
    public void Savers_of_one_file_and_its_readers_never_meet_half_a_file()
    {
        var file = folder.File("net");
        Save(file, new string('0', 100_000));
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            if (i % 2 == 0)
                Save(file, new string((char)('0' + (i % 10)), 100_000));
            var text = File.ReadAllText(file);
            Assert.Equal(100_000, text.Length);
            Assert.Equal(text[0], Assert.Single(text.Distinct()));
        });
        Assert.Equal(["net"], Entries);
    }

    [Theory]
    [InlineData("n", 240)]
    [InlineData("n", 255)]
    [InlineData("é", 120)] // 240 bytes
    [InlineData("漢", 85)] // 255 bytes
    [InlineData("😀", 63)]
    public void A_name_as_long_as_names_may_be_is_saved(string letter, int count)
    {
        var name = string.Concat(Enumerable.Repeat(letter, count));
        Save(folder.File(name), "old");
        Save(folder.File(name), "new");
        Assert.Equal([name], Entries);
        Assert.Equal("new", File.ReadAllText(folder.File(name)));
    }

    [Theory]
    [InlineData("models/")]
    [InlineData("there/")]
    public void A_path_that_ends_as_a_folders_does_is_refused(string name)
    {
        File.WriteAllText(folder.File("there"), "a file");
        var refused = Assert.Throws<IOException>(() => AtomicFile.Write(folder.File(name), stream => stream.WriteByte(1)));
        Assert.Contains("ends as a folder's does", refused.Message, StringComparison.Ordinal);
        Assert.Equal([folder.File("there")], Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal("a file", File.ReadAllText(folder.File("there")));
    }

    [SkippableFact]
    public void Of_a_symbolic_link_the_file_that_it_names_is_replaced()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links take rights on Windows.");
        Directory.CreateDirectory(folder.File("runs/7"));
        File.WriteAllText(folder.File("runs/last"), "old");
        File.CreateSymbolicLink(folder.File("runs/7/net"), "../last"); // through a linked folder, '..' is the folder above the real one
        Directory.CreateSymbolicLink(folder.File("current"), "runs/7");
        File.CreateSymbolicLink(folder.File("net"), folder.File("current/net"));
        Save(folder.File("net"), "new");
        Assert.Equal("new", File.ReadAllText(folder.File("runs/last")));
        Assert.Equal(folder.File("current/net"), new FileInfo(folder.File("net")).LinkTarget);
        Assert.Equal("../last", new FileInfo(folder.File("runs/7/net")).LinkTarget);
        Assert.Equal(["current", "net", "runs"], Entries);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.File("runs")).Length);
    }

    [SkippableFact]
    public void A_link_to_nothing_yet_stays_and_a_circle_is_refused()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links take rights on Windows.");
        File.CreateSymbolicLink(folder.File("net"), "later");
        Save(folder.File("net"), "new");
        Assert.Equal("new", File.ReadAllText(folder.File("later")));
        Assert.Equal("later", new FileInfo(folder.File("net")).LinkTarget);
        File.CreateSymbolicLink(folder.File("a"), "b");
        File.CreateSymbolicLink(folder.File("b"), "a");
        Assert.Contains("circle", Assert.Throws<IOException>(() => Save(folder.File("a"), "new")).Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [UnsupportedOSPlatform("windows")]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)]
    public void Permissions_stay(UnixFileMode mode)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has others.");
        Save(folder.File("net"), "old");
        var usual = File.GetUnixFileMode(folder.File("net"));
        File.SetUnixFileMode(folder.File("net"), mode);
        AtomicFile.Write(folder.File("net"), stream =>
        {
            var written = Assert.Single(Directory.GetFiles(folder.Path), file => file != folder.File("net"));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(written)); // never wider, not even for a moment
            stream.Write("new"u8);
        });
        Assert.Equal(mode, File.GetUnixFileMode(folder.File("net")));
        Save(folder.File("other"), "new");
        Assert.Equal(usual, File.GetUnixFileMode(folder.File("other")));
    }

    [SkippableFact]
    public void The_owner_stays()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root can give files away.");
        Save(folder.File("net"), "old");
        Assert.True(new FileStatus(0, 1234, 2345).TryGiveTo(folder.File("net")));
        Save(folder.File("net"), "new");
        var status = FileStatus.Of(folder.File("net"))!.Value;
        Assert.Equal((1234u, 2345u, true), (status.Owner, status.Group, status.IsRegular));
    }

    [SkippableFact]
    public async Task A_pipe_is_written_to_and_stays_one()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Pipes are told on Linux.");
        var pipe = folder.File("pipe");
        System.Diagnostics.Process.Start("mkfifo", pipe).WaitForExit();
        var read = Task.Run(() => File.ReadAllText(pipe));
        Save(pipe, "through");
        Assert.Equal("through", await read);
        Assert.True(FileStatus.Of(pipe)!.Value.IsDevice);
        Assert.Equal(["pipe"], Entries);
    }

    [SkippableFact]
    public void A_device_is_written_to_and_stays_one()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Devices are told on Linux.");
        File.CreateSymbolicLink(folder.File("null"), "/dev/null");
        Save(folder.File("null"), "gone");
        Assert.True(FileStatus.Of("/dev/null")!.Value.IsDevice);
        Assert.Equal("/dev/null", new FileInfo(folder.File("null")).LinkTarget);
    }

    [SkippableFact]
    public void An_open_file_is_written_to_behind_what_it_holds()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Linux has /proc.");
        using (var open = new FileStream(folder.File("log"), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            open.Write("first "u8);
            open.Flush();
            Save($"/proc/self/fd/{open.SafeFileHandle.DangerousGetHandle()}", "second"); // as /dev/stdout, redirected
        }

        Assert.Equal("first second", File.ReadAllText(folder.File("log")));
        Assert.Equal(["log"], Entries);
    }

    private string[] Entries => [.. Directory.GetFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    private static void Save(string file, string text) => AtomicFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
