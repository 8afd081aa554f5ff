namespace Lamina.Samples;

/// <summary>Something that the user can mend: its message is shown as one line, and the program ends with exit code 1.</summary>
/// <param name="message">What is wrong, and with what.</param>
internal sealed class UserException(string message) : Exception(message);
