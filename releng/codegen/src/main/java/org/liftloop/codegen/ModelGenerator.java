/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs the EMF generator on {@code liftloop.genmodel} outside of Eclipse and writes the sources of the model and its
 * edit support below a folder of the caller's choice. It never looks at sources that already exist there, so the
 * outcome depends on the two model files and on the version of the generator alone.
 */
final class ModelGenerator {

	static final String MODEL = "org.liftloop.model";
	static final String EDIT = "org.liftloop.model.edit";
	/** Folder of the generated sources in each of the two bundles. */
	static final String SOURCES = "src-gen";

	private final Path bundles;

	/** @param bundles the folder {@code bundles} of the project, which holds the model to be read */
	ModelGenerator(Path bundles) {
		this.bundles = bundles.toAbsolutePath().normalize();
	}

	/**
	 * Generates into {@code target/org.liftloop.model/src-gen} and {@code target/org.liftloop.model.edit/src-gen}.
	 *
	 * @param target an empty or absent folder
	 * @throws IOException if the model cannot be read, is not valid, or the generator reports a problem
	 */
	void generateInto(Path target) throws IOException {
		for (String project : new String[] { MODEL, EDIT }) {
			Path folder = Files.createDirectories(target.toAbsolutePath().resolve(project));
			EcorePlugin.getPlatformResourceMap().put(project, URI.createURI(folder.toUri().toString()));
		}
		GenModel genModel = load();
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		generate(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
		generate(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
	}

	private GenModel load() throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		Path file = bundles.resolve(MODEL).resolve("model").resolve("liftloop.genmodel");
		Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
		GenModel genModel = (GenModel) resource.getContents().getFirst();
		genModel.reconcile();
		genModel.setCanGenerate(true);
		check(genModel.diagnose());
		return genModel;
	}

	private static void generate(Generator generator, GenModel genModel, Object projectType) throws IOException {
		check(generator.generate(genModel, projectType, new BasicMonitor()));
	}

	private static void check(Diagnostic diagnostic) throws IOException {
		if (diagnostic.getSeverity() > Diagnostic.INFO) {
			throw new IOException("the generator reports: " + diagnostic + " " + diagnostic.getChildren());
		}
	}
}
