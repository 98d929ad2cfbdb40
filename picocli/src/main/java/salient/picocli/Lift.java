package salient.picocli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Writes picocli's classes anew in a later class-file version. They come in version 49, that of Java 5, which has no
 * tables of stack frames; Java leaves classes without them out of its archives of loaded classes
 * (<a href="https://github.com/remkop/picocli/issues/1623">picocli issue 1623</a>), so that every command would parse and
 * verify them anew. The parser also asks for a class of Groovy, to learn whether Groovy is there; that it is not is only
 * known when every archive of the class path has been opened, and so it is told.
 */
public final class Lift {
    /** The version that picocli's classes have afterwards. */
    static final int VERSION = Opcodes.V1_8;

    /** The method that asks for a class of Groovy, and may give nothing. */
    private static final String ASKING = "loadClosureClass";

    private static final String CLASSES = "picocli/";

    private Lift() {}

    /** Lifts the classes of picocli: {@code arguments} are the archive that they come in and the folder they go to. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        try (JarFile picocli = new JarFile(arguments[0])) {
            for (JarEntry entry : classes(picocli)) {
                Path lifted = folder.resolve(entry.getName());
                Files.createDirectories(lifted.getParent());
                Files.write(lifted, lifted(picocli.getInputStream(entry).readAllBytes()));
            }
        }
    }

    /** The classes of picocli; that which names its module is not among them: it is loaded from the class path. */
    static List<JarEntry> classes(JarFile picocli) {
        return picocli.stream()
                .filter(entry ->
                        entry.getName().startsWith(CLASSES) && entry.getName().endsWith(".class"))
                .toList();
    }

    private static byte[] lifted(byte[] original) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        reader.accept(new Lifting(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Hands a class on in the later version, in which subroutines (JSR, RET) are forbidden. */
    private static final class Lifting extends ClassVisitor {
        /** Takes the instructions that are left out. */
        private static final MethodVisitor NOTHING = new MethodVisitor(Opcodes.ASM9) {};

        private Lifting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(VERSION, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (name.equals(ASKING)) {
                next.visitCode();
                next.visitInsn(Opcodes.ACONST_NULL);
                next.visitInsn(Opcodes.ARETURN);
                next.visitMaxs(1, 0);
                next.visitEnd();
                return NOTHING;
            }
            return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
        }
    }
}
