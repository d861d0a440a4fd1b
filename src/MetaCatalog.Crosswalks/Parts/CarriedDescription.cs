using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A description with its kind.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">A description type of DataCite: Abstract, Methods, SeriesInformation, TableOfContents, TechnicalInfo, Other.</param>
internal sealed record CarriedDescription(Literal Text, string Kind)
{
    private const string Types = "http://purl.org/spar/datacite/";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Abstract"] = "abstract",
        ["Methods"] = "methods",
        ["SeriesInformation"] = "series-information",
        ["TableOfContents"] = "table-of-contents",
        ["TechnicalInfo"] = "technical-info",
        ["Other"] = "other",
    };

    /// <summary>The descriptions of the record, marked as carried.</summary>
    public static IEnumerable<CarriedDescription> Take(CrosswalkSource source)
    {
        foreach (var text in source.TakeLiterals(source.Topic, Dcterms.Description, SchemaOrg.Description))
        {
            yield return new CarriedDescription(text, "Abstract");
        }

        foreach (var text in source.TakeLiterals(source.Topic, BorrowedTerms.TableOfContents))
        {
            yield return new CarriedDescription(text, "TableOfContents");
        }

        foreach (var node in source.Take(BorrowedTerms.HasDescription))
        {
            var kind = KindOf(source.TakeText(node, BorrowedTerms.HasDescriptionType));
            foreach (var text in source.TakeLiterals(node, Dcterms.Description))
            {
                yield return new CarriedDescription(text, kind);
            }
        }
    }

    /// <summary>Adds the description to the record.</summary>
    public void AddTo(RecordBuilder builder)
    {
        if (Kind is "Abstract" or "TableOfContents")
        {
            builder.Add(Kind == "Abstract" ? Dcterms.Description : BorrowedTerms.TableOfContents, Text);
            return;
        }

        var node = builder.AddNode(builder.Topic, BorrowedTerms.HasDescription);
        builder.Add(node, BorrowedTerms.HasDescriptionType, new Iri(Types + Names.GetValueOrDefault(Kind, "other")));
        builder.Add(node, Dcterms.Description, Text);
    }

    private static string KindOf(string? type) =>
        Names.FirstOrDefault(pair => type is not null && type.StartsWith(Types, StringComparison.Ordinal) && type[Types.Length..] == pair.Value).Key ?? "Other";
}
