using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Writes ISO 19115-3 (mdb 2.0): what <see cref="Iso19139Crosswalk"/> writes, in the elements of the newer standard.</summary>
/// <remarks>Not offered for harvesting: its schemas are not at hand, and harvesters may hold what they are given against them.</remarks>
public sealed class Iso191153Crosswalk : XmlCrosswalk
{
    /// <inheritdoc/>
    public override string Prefix => "iso19115-3";

    /// <inheritdoc/>
    public override string Namespace => Iso191153Names.Of("mdb").NamespaceName;

    /// <inheritdoc/>
    public override string SchemaLocation => "https://schemas.isotc211.org/19115/-3/mdb/2.0/mdb.xsd";

    /// <inheritdoc/>
    public override bool IsForHarvesting => false;

    /// <inheritdoc/>
    public override XElement Write(CrosswalkSource source) => Iso191153Translation.Document(new Iso19139Crosswalk().Write(source));
}
