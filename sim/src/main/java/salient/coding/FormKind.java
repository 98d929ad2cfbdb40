package salient.coding;

import java.util.List;
import java.util.Locale;
import salient.read.CampaignInputs;
import salient.workspace.Workspace;

/** What can be added to a campaign that is there. */
public enum FormKind {
    PLACE,
    CLAIM,
    SOURCE,
    ACCOUNT;

    /** The word for it on the command line. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its form asks for. */
    public List<FormField> fields() {
        return switch (this) {
            case PLACE -> PlaceForm.FIELDS;
            case CLAIM -> ClaimForm.FIELDS;
            case SOURCE -> SourceForm.FIELDS;
            case ACCOUNT -> AccountForm.FIELDS;
        };
    }

    /** The form that adds one to the campaign {@code inputs} of {@code workspace}. */
    public Form open(Workspace workspace, CampaignInputs inputs) {
        Amendment amendment =
                new Amendment(workspace, inputs.dossier().campaign().id());
        return switch (this) {
            case PLACE -> new PlaceForm(amendment, inputs);
            case CLAIM -> new ClaimForm(amendment, inputs);
            case SOURCE -> new SourceForm(amendment, inputs);
            case ACCOUNT -> new AccountForm(amendment, inputs);
        };
    }
}
