package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Commands of which what is typed is spoilt: what is added to a campaign, what is asked, how others' data are to be read. */
final class TypedSpecimens {
    private final SortedMap<String, byte[]> toy;

    /** @param toy the toy workspace */
    TypedSpecimens(SortedMap<String, byte[]> toy) {
        this.toy = toy;
    }

    List<Specimen> all() {
        return List.of(added(), asked(), modelled(), begun(), imported());
    }

    private Specimen added() {
        return Specimen.typed(
                "added",
                toy,
                "add place --name «Elder» --kind «village» --lat «50.15» --lon «10.15» --aliases «Eldre; Old Elder» --note «by the river»",
                "add place --name «Elder» --kind «hilltop» --lat «50.15» --lon «10.15» --id «elder» --elevation-m «402»"
                        + " --location-error-m «200» --location-accuracy «approximate» --identification «certain» --region «» --name-local «Ольха»",
                "add source --name «Valley radio» --kind «media» --camp «press» --reliability «C» --reason «Near the front»",
                "add source --name «Valley radio» --kind «media» --camp «press» --reliability «C» --id «valley-radio»",
                "add account --title «The week in the valley» --publisher «Valley radio» --published «12 May 2020»"
                        + " --source «gazette» --kind «digest» --address «http://example.org/week» --language «en» --note «none»",
                "add claim --account «gazette» --date «2020-05-11» --place «alder» --kind «attack» --actor «red» --against «blue» --note «They attacked»",
                "add claim --account «gazette» --date «2020-05-02/2020-05-03» --place «Cedar hill» --part «peak» --kind «capture»"
                        + " --actor «blue» --against «red» --time «14:30» --locator «page 4» --credibility «3» --basis «explicit» --origin «first»",
                "add claim --account «gazette» --source «red-radio» --date «2020-05-05» --place «cedar-hill» --kind «deny»"
                        + " --answers «hill-captured» --reported «2020-05-06» --id «hill-denied-again» --cited «3» --citation-fit «match»");
    }

    private Specimen asked() {
        return Specimen.typed(
                "asked",
                toy,
                "explain «alder» --on «2020-05-05»",
                "places «alder»",
                "places --near «50.1,10.1» --within «8»",
                "claims --place «alder»",
                "list «places»",
                "replay «plain» --no-maps --with «dispute_days=3»",
                "replay --no-maps --without «source:observer» --from «2020-05-03» --to «2020-05-06»",
                "replay --campaign «toy» --no-maps --without «claim:gazette:hill-denied»",
                "compare «plain» «late» --no-maps --from «2020-05-03»",
                "sensitivity «plain» --no-maps",
                "export «plain» --to csv --from «2020-05-03»",
                "lint --format «csv»");
    }

    private Specimen modelled() {
        return Specimen.typed(
                "supposed",
                toy,
                "what-if «Alder held by blue from 2020-05-09» --with combine=posterior --members «20» --no-maps",
                "what-if «drop gazette:hill-captured» «birch contested on 2020-05-06» --with combine=posterior --members 20 --no-maps",
                "what-if «move gazette:hill-captured to alder on 2020-05-04» --with combine=posterior --members 20 --no-maps",
                "what-if «add observer says Birch taken by red on 2020-05-06» --with combine=posterior --members 20 --seed «3» --no-maps",
                "ensemble plain --with combine=posterior --members «20» --seed «1» --before «alder,birch» --no-maps",
                "calibrate --seeds «1» --places «20» --days «20» --regime «blackout» --method «latest-claim»",
                "generate --places «20» --days «20» --accounts «3» --changes «2» --seed «1» --to war");
    }

    private static Specimen begun() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("villages.csv", "Village,Y,X\nAlder,50.1,10.1\nBirch,50.2,10.2\nElm,50.15,10.25\n".getBytes(UTF_8));
        return Specimen.typed(
                "begun",
                files,
                "init war --places villages.csv --columns «name=Village,lat=Y,lon=X» --sides «north,south» --from «2021-03-01» --to «2021-03-21»",
                "init war --sides «north,south» --name «War in the vale» --time-zone «Asia/Damascus» --from «2021-03-01»",
                "init war --campaign «vale» --sides «north,south,west»");
    }

    private static Specimen imported() {
        SortedMap<String, byte[]> files = new TreeMap<>(new DocFiles("docs/import.md").files());
        return Specimen.typed(
                "imported",
                files,
                "import gazetteer survey.csv --columns «id=CODE,name=SETTLEMENT,lat=Y,lon=X,population=PEOPLE» --theatre area.geojson"
                        + " --min-population «50» --campaign «valley» --period «2020-05-01/2020-05-14» --sides «red,blue» --workspace atlas",
                "import panel control.csv --places settlements.csv --place-column «geonameid» --date-column «date» --campaign «front» --workspace front",
                "import acled events.csv --actors actors.csv --campaign «hill» --workspace events",
                "import polygons 2022-03-01.geojson 2022-03-04.geojson --places settlements.csv --carry «3» --campaign «drawn» --workspace drawn",
                "import polygons held-2022-03-01.geojson claimed-2022-03-01.geojson --layer-property «file-name» --side «red»"
                        + " --elsewhere «blue» --places settlements.csv --campaign «layers» --workspace layers",
                "import wikipedia towns.lua --date «2015-03-01» --icons icons.yaml --campaign «towns» --workspace wiki");
    }
}
