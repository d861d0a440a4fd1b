using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>The data access committee of a record.</summary>
internal static class Committee
{
    /// <summary>The committee, or null when none is named.</summary>
    public static Contact? Of(RecordFacts facts) =>
        facts.Topic.Value(Mc.DataAccessCommittee) is { } term ? Contact.Read(facts.Topic, term) : null;
}
