using System.CommandLine;

namespace Lamina.Zoo;

/// <summary>What the commands take.</summary>
internal static class Arguments
{
    /// <summary>The name of a network.</summary>
    public static Argument<ZooNetwork> Network() => new("network")
    {
        Description = $"One of {Names}.",
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            if (ZooNetwork.All.FirstOrDefault(network => network.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
            result.AddError($"There is no network '{name}' here, but {Names}.");
            return null;
        },
    };

    /// <summary>An option for a whole number of at least 1.</summary>
    public static Option<int> Count(string name, string description, int fallback)
    {
        var option = new Option<int>(name) { Description = $"{description} Default {fallback}.", DefaultValueFactory = _ => fallback, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var count) && count > 0))
                result.AddError($"{name} takes a whole number of at least 1.");
        });
        return option;
    }

    private static string Names => string.Join(", ", ZooNetwork.All.Select(network => network.Name));
}
