using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>QUDT, quantities, units and their values.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Qudt
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://qudt.org/schema/qudt/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri UnitClass = Of("Unit");
    public static readonly Iri QuantityKind = Of("QuantityKind");
    public static readonly Iri QuantityValue = Of("QuantityValue");
    public static readonly Iri Unit = Of("unit");
    public static readonly Iri HasUnit = Of("hasUnit");
    public static readonly Iri HasQuantityKind = Of("hasQuantityKind");
    public static readonly Iri NumericValue = Of("numericValue");
    public static readonly Iri Value = Of("value");
    public static readonly Iri StandardUncertainty = Of("standardUncertainty");
    public static readonly Iri RelativeStandardUncertainty = Of("relativeStandardUncertainty");
    public static readonly Iri UcumCode = Of("ucumCode");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
