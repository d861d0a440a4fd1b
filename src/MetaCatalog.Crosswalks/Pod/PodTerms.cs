using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Pod;

/// <summary>Terms of Project Open Data that DCAT does not have.</summary>
internal static class PodTerms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "https://project-open-data.cio.gov/v1.1/schema#";

    /// <summary>The part of an organisation.</summary>
    public static readonly Iri SubOrganizationOf = new(Org.Namespace + "subOrganizationOf");

    /// <summary>The data dictionary.</summary>
    public static readonly Iri DescribedBy = new("http://www.w3.org/2007/05/powder-s#describedby");

    /// <summary>Codes of the federal government: member and property.</summary>
    public static IReadOnlyList<(string Member, Iri Predicate)> Codes { get; } =
    [
        ("bureauCode", Of("bureauCode")), ("programCode", Of("programCode")), ("dataQuality", Of("dataQuality")), ("primaryITInvestmentUII", Of("primaryITInvestmentUII")), ("describedByType", Of("describedByType")),
    ];

    private static Iri Of(string name) => new(Namespace + name);
}
