using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>A person in the common items.</summary>
/// <param name="Number">The researcher number of e-Rad, or null.</param>
/// <param name="Name">The name.</param>
internal sealed record CommonPerson(string? Number, Words Name);

/// <summary>Japan's common metadata items for publicly funded research data, in both languages, between their forms (CSV, GakuNin RDM) and a record's graph.</summary>
internal sealed record CommonRecord
{
    public Words Funder { get; init; }

    /// <summary>The programme's code in the Japan Grant Number.</summary>
    public string? StreamCode { get; init; }

    public Words Program { get; init; }

    public string? GrantNumber { get; init; }

    public Words Project { get; init; }

    /// <summary>The project's field, which the CSV form does not have.</summary>
    public ResearchField? ProjectField { get; init; }

    public string? DataNumber { get; init; }

    public Words Title { get; init; }

    public string? Date { get; init; }

    public Words Description { get; init; }

    public Words Field { get; init; }

    public Words DataType { get; init; }

    public string? Size { get; init; }

    public Words Charge { get; init; }

    /// <summary>The code of a licence, or words.</summary>
    public string? Licence { get; init; }

    public Words Citation { get; init; }

    public Words AccessRights { get; init; }

    public string? AvailableDate { get; init; }

    public Words Repository { get; init; }

    public string? RepositoryAddress { get; init; }

    public IReadOnlyList<CommonPerson> Creators { get; init; } = [];

    public Words HostingInstitution { get; init; }

    public string? HostingIdentifier { get; init; }

    public CommonPerson? Manager { get; init; }

    /// <summary>Whether the manager is a person or an organisation, which the CSV form does not have.</summary>
    public AgentKind ManagerKind { get; init; }

    public Words ContactOrganisation { get; init; }

    public Words ContactAddress { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public Words Remarks { get; init; }
}
