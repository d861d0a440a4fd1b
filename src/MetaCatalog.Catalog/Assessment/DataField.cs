using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>A column, variable or property of the data, as Croissant, CSVW or schema.org describes it.</summary>
internal sealed record DataField
{
    private static readonly Iri[] Real = [SchemaOrg.Float, SchemaOrg.Number, Xsd.Double, Xsd.Float, Xsd.Decimal, Croissant.Float16, Croissant.Float32, Croissant.Float64];

    /// <summary>The node; a literal for a variable given by name only.</summary>
    public required Term Node { get; init; }

    public required bool HasName { get; init; }

    public required bool HasDescription { get; init; }

    public required bool HasDataType { get; init; }

    public required bool HasUnit { get; init; }

    /// <summary>Whether its values are quantities: real numbers, or whatever has a unit or a range.</summary>
    public required bool IsQuantity { get; init; }

    /// <summary>Whether its meaning is an IRI of an ontology.</summary>
    public required bool HasMeaning { get; init; }

    public required bool IsLabel { get; init; }

    public required bool HasStatistics { get; init; }

    public required bool HasRange { get; init; }

    public bool IsDescribed => HasName && HasDescription && HasDataType;

    /// <summary>All fields of a record, from record sets, table schemas and measured variables.</summary>
    public static IReadOnlyList<DataField> AllOf(Resource topic)
    {
        List<DataField> fields = [];
        foreach (var field in topic.Nodes(Croissant.RecordSet).SelectMany(static set => set.Nodes(Croissant.Field)))
        {
            AddField(fields, field);
        }

        foreach (var schema in TableSchemas(topic))
        {
            fields.AddRange(schema.Nodes(Csvw.Column).Concat(ListItems(schema, Csvw.Columns)).Select(Read));
        }

        foreach (var variable in topic.Values(SchemaOrg.VariableMeasured))
        {
            fields.Add(variable is Literal ? ByNameOnly(variable) : Read(topic.At(variable)));
        }

        return fields;
    }

    /// <summary>A field with fields of its own stands for those.</summary>
    private static void AddField(List<DataField> fields, Resource field)
    {
        var parts = field.Nodes(Croissant.SubField);
        fields.AddRange(parts.Count == 0 ? [Read(field)] : parts.Select(Read));
    }

    private static IEnumerable<Resource> TableSchemas(Resource topic) =>
        topic.Nodes(Csvw.TableSchema)
            .Concat(topic.Nodes(Dcat.Distribution).SelectMany(static distribution => distribution.Nodes(Csvw.TableSchema)))
            .Concat(topic.Nodes(Csvw.Table).SelectMany(static table => table.Nodes(Csvw.TableSchema)));

    private static IEnumerable<Resource> ListItems(Resource schema, Iri property)
    {
        HashSet<Term> seen = [];
        var cell = schema.Nodes(property) is [var first, ..] ? first : null;
        while (cell is not null && seen.Add(cell.Node))
        {
            foreach (var item in cell.Nodes(RdfTerms.First))
            {
                yield return item;
            }

            cell = cell.Nodes(RdfTerms.Rest) is [var rest, ..] ? rest : null;
        }
    }

    private static DataField Read(Resource field)
    {
        var types = field.Values(Croissant.DataType, Csvw.Datatype, SchemaOrg.AdditionalType);
        var hasUnit = field.Has(Qudt.HasUnit, Qudt.Unit, SchemaOrg.UnitCode);
        var hasRange = field.Has(SchemaOrg.MinValue, SchemaOrg.MaxValue);
        var isQuantity = hasUnit || hasRange || field.Has(Qudt.HasQuantityKind, SchemaOrg.UnitText) || types.Exists(IsReal);
        return new DataField
        {
            Node = field.Node,
            HasName = field.Has(SchemaOrg.Name, Csvw.Name, Csvw.Titles, Csvw.Title, Dcterms.Title, Rdfs.Label, Skos.PrefLabel),
            HasDescription = field.Has(SchemaOrg.Description, Dcterms.Description, Rdfs.Comment, Skos.Definition),
            HasDataType = types.Count > 0 || isQuantity,
            HasUnit = hasUnit,
            IsQuantity = isQuantity,
            HasMeaning = field.Values(Croissant.EquivalentProperty, SchemaOrg.PropertyId, Csvw.PropertyUrl, Qudt.HasQuantityKind, Sosa.ObservedProperty).OfType<Iri>().Any()
                || types.Exists(Registries.IsVocabulary),
            IsLabel = field.IsA(Croissant.Label) || types.Contains(Croissant.Label),
            HasStatistics = field.Has(Croissant.Annotation, Croissant.Annotations),
            HasRange = hasRange,
        };
    }

    private static DataField ByNameOnly(Term name) => new()
    {
        Node = name,
        HasName = true,
        HasDescription = false,
        HasDataType = false,
        HasUnit = false,
        IsQuantity = false,
        HasMeaning = false,
        IsLabel = false,
        HasStatistics = false,
        HasRange = false,
    };

    private static bool IsReal(Term type) => type switch
    {
        Iri iri => Real.Contains(Synonyms.Usual(iri)),
        Literal literal => literal.LexicalForm is "number" or "double" or "float" or "decimal",
        _ => false,
    };
}
