package salient.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;

/** Copies what is read of a campaign into another folder, to see how it reads with a change made. */
public final class CampaignCopy {
    private CampaignCopy() {}

    /** Copies the campaign {@code names} of {@code workspace} below {@code to}. Links that lead outside are left out. */
    public static void make(Workspace workspace, CampaignFiles names, Path to) throws IOException {
        folder(workspace, names.dataFolder(), to);
        folder(workspace, names.scenariosFolder(), to);
        for (String name : folder(workspace, names.seedsFolder(), to)) {
            folder(workspace, names.seedsFolder() + "/" + name, to);
        }
    }

    /** Copies the files of {@code folder}; gives the names of the folders in it. */
    private static List<String> folder(Workspace workspace, String folder, Path to) throws IOException {
        Files.createDirectories(to.resolve(folder));
        List<String> names = workspace.names(folder).stream()
                .filter(name -> workspace.whereabouts(folder + "/" + name) == Workspace.Whereabouts.INSIDE)
                .toList();
        for (String name : names) {
            Path from = workspace.path(folder + "/" + name);
            if (Files.isRegularFile(from)) {
                Files.copy(from.toRealPath(), to.resolve(folder).resolve(name));
            }
        }
        return names.stream()
                .filter(name -> Files.isDirectory(workspace.path(folder + "/" + name)))
                .toList();
    }
}
