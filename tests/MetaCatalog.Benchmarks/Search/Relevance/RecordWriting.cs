using System.Globalization;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>Writes records about given concepts, deterministically: the words are chosen by a seeded random, the meaning is given.</summary>
internal sealed class RecordWriting(IReadOnlyList<Concept> concepts, int seed)
{
    private readonly Random random = new(seed);
    private int number;

    /// <summary>A record about the given concepts and others of their domain for the roles they leave open.</summary>
    public JudgedRecord About(params IReadOnlyList<Concept> given)
    {
        number++;
        var domain = given.Count > 0 ? given[0].Domain : Pick(concepts).Domain;
        var (subject, aspect) = (Role(given, domain, "subject"), Role(given, domain, "aspect"));
        var context = given.Any(static concept => concept.Role == "context") || random.Next(10) < 6 ? Role(given, domain, "context") : null;
        var only = subject.OnlyIn ?? random.Next(100) switch { < 27 => "ja", < 55 => "en", _ => null };
        HashSet<Concept> about = [subject, aspect, .. context is null ? Array.Empty<Concept>() : [context]];
        var touched = random.Next(3) == 0 ? Another(domain, about) : null;
        var passing = random.Next(2) == 0 ? Another(domain, [.. about, .. touched is null ? Array.Empty<Concept>() : [touched]]) : null;
        var telling = new Telling(random, subject, aspect, context, touched, passing);
        var (creator, publisher) = (Pick(Phrases.Creators), Pick(Phrases.Publishers));
        return new JudgedRecord
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"r{number:D5}"),
            Domain = domain,
            About = about.Select(static concept => concept.Id).ToHashSet(),
            Touches = touched is null ? new HashSet<string>() : new HashSet<string> { touched.Id },
            Titles = [.. only == "en" ? [] : telling.TitlesJa(), .. only == "ja" ? [] : telling.TitlesEn()],
            Descriptions = [.. only == "en" ? Array.Empty<Said>() : [telling.DescriptionJa()], .. only == "ja" ? Array.Empty<Said>() : [telling.DescriptionEn()]],
            Keywords = [.. only == "en" ? [] : telling.KeywordsJa(), .. only == "ja" ? [] : telling.KeywordsEn()],
            Creator = [new(creator.Japanese, "ja"), new(creator.English, "en")],
            Publisher = [new(publisher.Japanese, "ja"), new(publisher.English, "en")],
            Identifiers = Identifiers(domain),
            Year = 2010 + random.Next(16),
        };
    }

    private string[] Identifiers(string domain)
    {
        var doi = string.Create(CultureInfo.InvariantCulture, $"10.5555/{domain[..3]}.{100_000 + random.Next(900_000)}");
        return domain switch
        {
            "materials" => [doi, $"MAT-{100_000 + random.Next(900_000)}"],
            "genomic" => [doi, $"PRJDB{10_000 + random.Next(90_000)}", $"SAMD00{100_000 + random.Next(900_000)}"],
            _ => [doi, $"EV{2000 + random.Next(26)}{100_000 + random.Next(900_000)}", $"N.{Letters(3)}H"],
        };
    }

    private string Letters(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('A' + random.Next(26))));

    private Concept Role(IReadOnlyList<Concept> given, string domain, string role) =>
        given.FirstOrDefault(concept => concept.Role == role) ?? Pick([.. concepts.Where(concept => concept.Domain == domain && concept.Role == role)]);

    private Concept Another(string domain, HashSet<Concept> taken) => Pick([.. concepts.Where(concept => concept.Domain == domain && !taken.Contains(concept))]);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
