namespace MetaCatalog.JsonSchema;

/// <summary>One sentence in both languages.</summary>
internal readonly record struct Message(string En, string Ja)
{
    /// <summary>The names of the members whose absence it is about; null when it is about something else.</summary>
    public IReadOnlyList<string>? Missing { get; init; }
}
