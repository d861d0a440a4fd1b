using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>JPCOAR Schema, the format of IRDB, WEKO3 and CiNii Research. The content model is a sequence: order is mandatory.</summary>
/// <remarks>A record that says more than version 1.0 can hold is brought down to it by the rules that WEKO3 applies; each is told as a loss.</remarks>
public sealed class JpcoarCrosswalk : XmlCrosswalk
{
    private readonly JpcoarVersion version;
    private readonly bool forHarvesting;

    private JpcoarCrosswalk(JpcoarVersion version, string prefix, bool forHarvesting = true)
    {
        this.version = version;
        this.forHarvesting = forHarvesting;
        Prefix = prefix;
    }

    /// <summary>Version 1.0 under the prefix that IRDB asks for as 1.0.2.</summary>
    public static JpcoarCrosswalk V10 { get; } = new(JpcoarVersion.V10, "jpcoar_1.0");

    /// <summary>Version 1.0 under the older prefix <c>jpcoar</c> (1.0.1).</summary>
    public static JpcoarCrosswalk V10Older { get; } = new(JpcoarVersion.V10, "jpcoar");

    /// <summary>Version 2.0.</summary>
    public static JpcoarCrosswalk V20 { get; } = new(JpcoarVersion.V20, "jpcoar_2.0");

    /// <summary>Version 2.1. No harvester is known to ask for it yet: OAI-PMH lists it only with the switch <see cref="Crosswalks.Jpcoar21Switch"/>.</summary>
    public static JpcoarCrosswalk V21 { get; } =
        new(JpcoarVersion.V21, "jpcoar_2.1", AppContext.TryGetSwitch(Crosswalks.Jpcoar21Switch, out var isOn) && isOn);

    /// <inheritdoc/>
    public override string Prefix { get; }

    /// <inheritdoc/>
    public override string Namespace => version.Own.NamespaceName;

    /// <inheritdoc/>
    public override string SchemaLocation => version.Own.NamespaceName + "jpcoar_scm.xsd";

    /// <inheritdoc/>
    public override bool IsForHarvesting => forHarvesting;

    /// <inheritdoc/>
    public override XElement Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var page = new JpcoarPage(source, version);
        var (agents, texts, links, work, files) = (new JpcoarAgents(page), new JpcoarTexts(page), new JpcoarLinks(page), new JpcoarWork(page), new JpcoarFiles(page));
        var (publishers, describedPublishers) = agents.Publishers();
        var dates = texts.Dates().ToList();
        var document = new XElement(
            version.Own + "jpcoar",
            JpcoarNames.Declarations(version.Own),
            texts.Titles(),
            agents.Creators(),
            agents.Contributors(),
            texts.AccessRights(),
            texts.Rights(),
            agents.RightsHolders(),
            texts.Subjects(),
            texts.Descriptions(),
            publishers,
            describedPublishers,
            dates,
            texts.Languages(),
            texts.Type(),
            texts.Version(),
            texts.PublicationStatus(),
            links.Identifiers(),
            links.Relations(),
            texts.Temporal(),
            texts.GeoLocations(),
            agents.Grants(),
            work.Elements(agents),
            files.Files(),
            work.Catalog());
        LanguageTag.NoteCleaned(source);
        return document;
    }
}
