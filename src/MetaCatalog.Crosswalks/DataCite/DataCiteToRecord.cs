using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Adds a DataCite description to a record.</summary>
internal static class DataCiteToRecord
{
    public static void Add(DataCiteResource resource, RecordBuilder builder)
    {
        AddIdentifiers(resource, builder);
        CarriedTitle.AddAll(builder, builder.Topic, resource.Titles);
        foreach (var creator in resource.Creators.Where(static creator => !creator.IsEmpty))
        {
            creator.AddTo(builder, builder.Topic, Dcterms.Creator);
        }

        resource.Publisher?.AddTo(builder, builder.Topic, Dcterms.Publisher);
        AddType(resource, builder);
        resource.Subjects.ForEach(subject => subject.AddTo(builder));
        resource.Contributors.ForEach(contributor => contributor.AddTo(builder));
        AddDates(resource, builder);
        builder.AddText(Dcterms.Language, resource.Language);
        resource.Relations.ForEach(relation => relation.AddTo(builder));
        resource.Sizes.ForEach(size => builder.AddText(Dcterms.Extent, size));
        resource.Formats.ForEach(format => builder.AddText(Dcterms.Format, format));
        builder.AddText(Dcat.Version, resource.Version);
        resource.Rights.ForEach(rights => rights.AddTo(builder));
        resource.Descriptions.ForEach(description => description.AddTo(builder));
        resource.Places.ForEach(place => place.AddTo(builder));
        resource.Grants.ForEach(grant => _ = grant.AddTo(builder));
    }

    private static void AddIdentifiers(DataCiteResource resource, RecordBuilder builder)
    {
        if (resource.Identifier is { } identifier)
        {
            AddIdentifier(builder, identifier);
        }

        foreach (var alternate in resource.AlternateIdentifiers)
        {
            if (alternate.Scheme is "URL" or "DOI" or "Handle")
            {
                AddIdentifier(builder, RelatedIdentifier.Normal(alternate.Scheme, alternate.Value));
            }
            else
            {
                alternate.AddTo(builder, builder.Topic);
            }
        }
    }

    private static void AddIdentifier(RecordBuilder builder, RelatedIdentifier identifier)
    {
        if (identifier.Scheme is "DOI" or "Handle" && identifier.Address is { } address)
        {
            builder.AddText(Dcterms.Identifier, address);
        }
        else if (identifier.Scheme == "URL" && IdentifierNode.IsIri(identifier.Value))
        {
            builder.Add(Dcat.LandingPage, new Iri(identifier.Value));
        }
        else
        {
            new IdentifierNode(identifier.Value, identifier.Scheme).AddTo(builder, builder.Topic);
        }
    }

    private static void AddType(DataCiteResource resource, RecordBuilder builder)
    {
        if (resource.GeneralType is { } general)
        {
            if (ResourceType.OfGeneral(general) is { } type)
            {
                builder.Add(Dcterms.Type, new Iri(type.Address));
            }

            builder.AddText(SchemaOrg.AdditionalType, general);
        }

        builder.AddText(Dcterms.Type, resource.TypeText);
    }

    // The year is what is left of a date of issue when no date says more.
    private static void AddDates(DataCiteResource resource, RecordBuilder builder)
    {
        resource.Dates.ForEach(date => date.AddTo(builder, builder.Topic));
        if (resource.PublicationYear is not { } year)
        {
            return;
        }

        var issued = (builder.Graph.Object(builder.Topic, Dcterms.Issued) as Literal)?.LexicalForm;
        if (issued is null && W3cDate.Typed(year) is { } typed)
        {
            builder.Add(Dcterms.Issued, typed);
        }
        else if (issued?.StartsWith(year, StringComparison.Ordinal) != true)
        {
            builder.Add(SchemaOrg.DatePublished, W3cDate.Typed(year) ?? new Literal(year));
        }
    }

    private static void ForEach<T>(this IReadOnlyList<T> values, Action<T> action)
    {
        foreach (var value in values)
        {
            action(value);
        }
    }
}
