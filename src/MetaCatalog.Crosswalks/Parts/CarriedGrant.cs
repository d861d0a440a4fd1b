using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Money that made the work possible: funder, programme, award.</summary>
internal sealed record CarriedGrant
{
    public CarriedAgent? Funder { get; init; }

    /// <summary>The code of the programme (funding stream), or null.</summary>
    public string? StreamCode { get; init; }

    /// <summary>The name of the scheme of <see cref="StreamCode"/>, or null.</summary>
    public string? StreamScheme { get; init; }

    /// <summary>The names of the programme.</summary>
    public IReadOnlyList<Literal> StreamNames { get; init; } = [];

    public string? AwardNumber { get; init; }

    public string? AwardAddress { get; init; }

    public IReadOnlyList<Literal> AwardTitles { get; init; } = [];

    /// <summary>Whether the award number is a Japan Grant Number: JP, then the codes of agency and programme and a number.</summary>
    public bool IsJapanGrantNumber =>
        AwardNumber is { Length: >= 6 and <= 32 } number && number.StartsWith("JP", StringComparison.Ordinal) && number.All(char.IsAsciiLetterOrDigit);

    /// <summary>The grants of the record, marked as carried.</summary>
    public static IEnumerable<CarriedGrant> Take(CrosswalkSource source)
    {
        foreach (var grant in source.Take(SchemaOrg.Funding))
        {
            source.Take(grant, RdfTerms.Type);
            var stream = source.TakeFirst(grant, SchemaOrg.IsPartOf);
            yield return new CarriedGrant
            {
                Funder = source.TakeFirst(grant, SchemaOrg.Funder) is { } node ? CarriedAgent.Take(source, node) : null,
                StreamCode = stream is null ? null : source.TakeText(stream, SchemaOrg.Identifier),
                StreamScheme = stream is null ? null : source.TakeText(stream, SchemaOrg.InDefinedTermSet),
                StreamNames = stream is null ? [] : TakeNames(source, stream),
                AwardNumber = source.TakeText(grant, SchemaOrg.Identifier),
                AwardAddress = source.TakeText(grant, SchemaOrg.Url),
                AwardTitles = [.. source.TakeLiterals(grant, SchemaOrg.Name)],
            };
        }
    }

    /// <summary>Adds the grant to the record.</summary>
    public BlankNode AddTo(RecordBuilder builder)
    {
        var grant = builder.AddNode(builder.Topic, SchemaOrg.Funding, SchemaOrg.Grant);
        Funder?.AddTo(builder, grant, SchemaOrg.Funder);
        builder.AddText(grant, SchemaOrg.Identifier, AwardNumber);
        builder.AddReference(grant, SchemaOrg.Url, AwardAddress);
        AddNames(builder, grant, AwardTitles);
        if (StreamCode is not null || StreamNames.Count > 0)
        {
            var stream = builder.AddNode(grant, SchemaOrg.IsPartOf, BorrowedTerms.FundingScheme);
            builder.AddText(stream, SchemaOrg.Identifier, StreamCode);
            builder.AddText(stream, SchemaOrg.InDefinedTermSet, StreamScheme);
            AddNames(builder, stream, StreamNames);
        }

        return grant;
    }

    private static List<Literal> TakeNames(CrosswalkSource source, Term stream)
    {
        source.Take(stream, RdfTerms.Type);
        return [.. source.TakeLiterals(stream, SchemaOrg.Name)];
    }

    private static void AddNames(RecordBuilder builder, Term node, IReadOnlyList<Literal> names)
    {
        foreach (var name in names)
        {
            builder.Add(node, SchemaOrg.Name, name);
        }
    }
}
