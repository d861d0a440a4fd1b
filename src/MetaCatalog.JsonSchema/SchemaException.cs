namespace MetaCatalog.JsonSchema;

/// <summary>One thing that is wrong with a schema.</summary>
/// <param name="Location">The IRI of the place: the document's IRI and a JSON pointer.</param>
/// <param name="Keyword">The keyword; <c>syntax</c> when the schema is not JSON.</param>
/// <param name="Message">An English sentence.</param>
/// <param name="MessageJa">The same in Japanese.</param>
/// <param name="Line">The line in the schema document, from 1.</param>
/// <param name="Column">The column in code points, from 1.</param>
public sealed record SchemaFault(string Location, string Keyword, string Message, string MessageJa, int Line, int Column);

/// <summary>A schema that cannot be used, with everything that is wrong with it.</summary>
/// <param name="faults">All faults, in the order of finding.</param>
public sealed class SchemaException(IReadOnlyList<SchemaFault> faults) : Exception(Describe(faults))
{
    /// <summary>All faults, in the order of finding; at least one.</summary>
    public IReadOnlyList<SchemaFault> Faults => faults;

    private static string Describe(IReadOnlyList<SchemaFault> faults) =>
        string.Join('\n', faults.Select(static fault => $"{fault.Location} ({fault.Line}:{fault.Column}): {fault.Message}"));
}
