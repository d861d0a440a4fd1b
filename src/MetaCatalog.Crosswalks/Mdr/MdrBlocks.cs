using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>What kind of value a field holds.</summary>
internal enum MdrForm
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>An address where it is one, else words.</summary>
    Reference,

    /// <summary>A number where it is one, else words.</summary>
    Number,

    /// <summary>A date or an instant where it is one, else words.</summary>
    Time,

    /// <summary>A condition: a <c>schema:PropertyValue</c> of its own, named as the field.</summary>
    Condition,
}

/// <summary>A field of a block and the property that holds it.</summary>
internal sealed record MdrField(string Member, Iri Predicate, MdrForm Form = MdrForm.Text);

/// <summary>A list of the materials part of MDR's schema: a node for each of its items, read and written by the same table.</summary>
/// <param name="Key">The list.</param>
/// <param name="Predicate">What leads from the dataset to the nodes.</param>
/// <param name="Class">The class of the nodes.</param>
/// <param name="Fields">The fields; the first is the one that names the item.</param>
/// <param name="Kind">The <c>schema:propertyID</c> that tells the nodes from others of the same property, or null.</param>
/// <param name="NeedsName">Whether MDR demands the first field.</param>
internal sealed record MdrBlock(string Key, Iri Predicate, Iri Class, IReadOnlyList<MdrField> Fields, string? Kind = null, bool NeedsName = false)
{
    private static readonly MdrField Vocabulary = new("category_vocabulary", Dcterms.Type, MdrForm.Reference);
    private static readonly MdrField Category = new("category_description", SchemaOrg.AdditionalType);
    private static readonly MdrField Description = new("description", Dcterms.Description);
    private static readonly MdrField Specimen = new("specimen_identifier", Dcterms.Relation, MdrForm.Reference);
    private static readonly MdrField Identifier = new("identifier", Dcterms.Identifier, MdrForm.Reference);

    /// <summary>The lists, in MDR's order.</summary>
    public static IReadOnlyList<MdrBlock> All { get; } =
    [
        new("specimens", Mat.Sample, Sosa.Sample, [new("name", Foaf.Name), Description, Identifier, new("material_type_vocabulary", Dcterms.Type, MdrForm.Reference), new("material_type_description", SchemaOrg.AdditionalType)], NeedsName: true),
        new("chemical_compositions", MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue, [Description, Specimen, Identifier, Vocabulary, Category], Kind: "chemical_compositions"),
        new("crystallographic_structures", Mat.CrystalStructure, MoreTerms.CrystalStructureClass, [Description, Specimen, Vocabulary, Category]),
        new("structural_features", MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue, [Description, Specimen, Vocabulary, Category], Kind: "structural_features"),
        new("features", SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue, [new("description", SchemaOrg.Name), new("category_vocabulary", SchemaOrg.PropertyId, MdrForm.Reference), new("unit_vocabulary", Qudt.HasUnit, MdrForm.Reference), new("value", SchemaOrg.Value, MdrForm.Number)]),
        new("instruments", Mc.Instrument, MoreTerms.InstrumentClass, [new("name", Foaf.Name), Description, new("manufacturer", SchemaOrg.Manufacturer), Identifier, new("function_vocabulary", Dcterms.Type, MdrForm.Reference), new("function_description", SchemaOrg.AdditionalType), new("model_number", SchemaOrg.Model)], NeedsName: true),
        new("processing", Mat.Synthesis, Prov.Activity, [Description, Vocabulary, Category, new("processing_environment_vocabulary", Mat.Parameter, MdrForm.Condition), new("processing_environment_description", Mat.Parameter, MdrForm.Condition), new("processed_at", Prov.EndedAtTime, MdrForm.Time), new("column_number", Mat.Parameter, MdrForm.Condition)]),
        new("experimental_methods", SchemaOrg.MeasurementTechnique, SchemaOrg.DefinedTerm, [new("category_description", SchemaOrg.Name), new("category_vocabulary", SchemaOrg.Url, MdrForm.Reference), new("analysis_field_vocabulary", Dcterms.Subject, MdrForm.Reference), new("analysis_field_description", SchemaOrg.About), new("measurement_environment_vocabulary", Mat.Setting, MdrForm.Condition), new("standarized_procedure_vocabulary", Sosa.UsedProcedure, MdrForm.Reference), Description, new("measured_at", Prov.EndedAtTime, MdrForm.Time)]),
        new("computational_methods", Mat.Computation, Prov.Activity, [new("description", Dcterms.Description), Vocabulary, Category, new("calculated_at", Prov.EndedAtTime, MdrForm.Time)]),
        new("energy_levels", MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue, [Description, Vocabulary], Kind: "energy_levels"),
        new("custom_properties", MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue, [new("name", SchemaOrg.Name), new("vocabulary", SchemaOrg.InDefinedTermSet, MdrForm.Reference), new("value", SchemaOrg.Value, MdrForm.Number), new("identifier", SchemaOrg.Identifier)], NeedsName: true),
    ];
}
