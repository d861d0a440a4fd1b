using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A keyword or a subject of a scheme.</summary>
/// <param name="Label">Its name.</param>
internal sealed record CarriedSubject(Literal Label)
{
    /// <summary>The name of the scheme, or null.</summary>
    public string? Scheme { get; init; }

    /// <summary>The address of the scheme, or null.</summary>
    public string? SchemeAddress { get; init; }

    /// <summary>The address of the subject itself, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The code of the subject in its scheme, or null.</summary>
    public string? Code { get; init; }

    /// <summary>The field of e-Rad that it is, or null.</summary>
    public ResearchField? Field { get; init; }

    /// <summary>The subjects of the record, marked as carried; a field of e-Rad comes once in each of its languages.</summary>
    public static IEnumerable<CarriedSubject> Take(CrosswalkSource source)
    {
        foreach (var keyword in source.TakeLiterals(source.Topic, Dcat.Keyword, SchemaOrg.Keywords))
        {
            yield return new CarriedSubject(keyword);
        }

        foreach (var theme in source.Take(Dcat.Theme).Concat(source.Take(Dcterms.Subject)).Distinct())
        {
            foreach (var subject in ResearchField.At(CrosswalkSource.Text(theme)) is { } field ? InBothLanguages(source, theme, field) : TakeConcept(source, theme))
            {
                yield return subject;
            }
        }
    }

    /// <summary>Adds the subject: a keyword, a field of e-Rad, or a concept.</summary>
    public void AddTo(RecordBuilder builder)
    {
        if (Field is { } field)
        {
            builder.Add(Dcat.Theme, new Iri(field.Address));
            return;
        }

        if (Scheme is null && SchemeAddress is null && Address is null && Code is null)
        {
            builder.Add(Dcat.Keyword, Label);
            return;
        }

        var node = builder.AddNode(builder.Topic, Dcterms.Subject, Skos.Concept);
        builder.Add(node, Skos.PrefLabel, Label);
        builder.AddText(node, SchemaOrg.InDefinedTermSet, Scheme);
        builder.AddReference(node, Skos.InScheme, SchemeAddress);
        builder.AddReference(node, SchemaOrg.Url, Address);
        builder.AddText(node, Skos.Notation, Code);
    }

    private static CarriedSubject[] InBothLanguages(CrosswalkSource source, Term theme, ResearchField field)
    {
        source.TakeLiterals(theme, Skos.PrefLabel);
        return [new(new Literal(field.Japanese, "ja")) { Field = field }, new(new Literal(field.English, "en")) { Field = field }];
    }

    private static IEnumerable<CarriedSubject> TakeConcept(CrosswalkSource source, Term concept)
    {
        source.Take(concept, RdfTerms.Type);
        var scheme = source.TakeText(concept, SchemaOrg.InDefinedTermSet);
        var schemeAddress = source.TakeText(concept, Skos.InScheme);
        var address = source.TakeText(concept, SchemaOrg.Url) ?? (concept as Iri)?.Value;
        var code = source.TakeText(concept, Skos.Notation);
        var labels = source.TakeLiterals(concept, Skos.PrefLabel, Rdfs.Label);
        foreach (var label in labels.DefaultIfEmpty(concept as Literal ?? new Literal(CrosswalkSource.Text(concept) ?? code ?? "")).Where(static label => label.LexicalForm.Length > 0))
        {
            yield return new CarriedSubject(label) { Scheme = scheme, SchemeAddress = schemeAddress, Address = address, Code = code };
        }
    }
}
