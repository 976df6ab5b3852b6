/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Tag;
import org.liftloop.model.AddressPattern;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.TagMapping;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.ElementCommands;

/** The changes of a connection, each one command. */
final class ConnectionEdits {

	private final ElementCommands commands;
	private final EditingDomain domain;
	private final Connection connection;

	ConnectionEdits(FieldDocument document, Connection connection) {
		commands = new ElementCommands(document);
		domain = document.editingDomain();
		this.connection = connection;
	}

	/** @return the value of a property; empty when it is not set */
	String property(String key) {
		return find(key).map(ConnectionProperty::getValue).map(String::strip).orElse(""); //$NON-NLS-1$
	}

	/** Sets properties, and takes out those that are set to nothing. */
	void setProperties(String label, Map<String, String> values) {
		List<Command> changes = new ArrayList<>();
		values.forEach((key, value) -> {
			Optional<ConnectionProperty> present = find(key);
			if (value.isBlank()) {
				present.ifPresent(property -> changes.add(remove(Literals.CONNECTION__PROPERTIES, property)));
			} else if (present.isEmpty()) {
				ConnectionProperty added = ModelFactory.eINSTANCE.createConnectionProperty();
				added.setKey(key);
				added.setValue(value);
				changes.add(add(Literals.CONNECTION__PROPERTIES, added));
			} else if (!value.equals(present.get().getValue())) {
				changes.add(SetCommand.create(domain, present.get(), Literals.CONNECTION_PROPERTY__VALUE, value));
			}
		});
		commands.execute(NLS.bind(Messages.Change, label), changes);
	}

	/** Maps a tag to an address, or with an empty one takes its own address away. */
	void map(Tag tag, String address) {
		Optional<TagMapping> present = mapping(tag);
		if (address.isBlank()) {
			present.ifPresent(mapping -> commands.execute(NLS.bind(Messages.Unmap_command, tag),
					remove(Literals.CONNECTION__MAPPINGS, mapping)));
		} else if (present.isPresent()) {
			if (!address.equals(present.get().getAddress())) {
				commands.execute(NLS.bind(Messages.Map_command, tag),
						SetCommand.create(domain, present.get(), Literals.TAG_MAPPING__ADDRESS, address));
			}
		} else {
			TagMapping added = ModelFactory.eINSTANCE.createTagMapping();
			added.setAsset(tag.asset());
			added.setSignal(tag.signal());
			added.setAddress(address);
			commands.execute(NLS.bind(Messages.Map_command, tag), add(Literals.CONNECTION__MAPPINGS, added));
		}
	}

	/**
	 * Makes templates for all assets of what is mapped for one.
	 *
	 * @throws RefusedException if an address does not hold the name of the asset: it would be that of every asset
	 */
	void mapAllLike(String asset) throws RefusedException {
		List<Command> changes = new ArrayList<>();
		for (TagMapping mapping : connection.getMappings()) {
			if (asset.equals(mapping.getAsset())) {
				AddressPattern pattern = AddressPattern.of(String.valueOf(mapping.getAddress()), asset);
				if (!pattern.namesAsset()) {
					throw new RefusedException(NLS.bind(Messages.All_refused, mapping.getSignal(), asset), ""); //$NON-NLS-1$
				}
				changes.add(template(String.valueOf(mapping.getSignal()), pattern.text()));
				changes.add(remove(Literals.CONNECTION__MAPPINGS, mapping));
			}
		}
		commands.execute(NLS.bind(Messages.All_command, asset), changes);
	}

	private Command template(String signal, String address) {
		Optional<AddressTemplate> present = connection.getTemplates().stream()
				.filter(template -> signal.equals(template.getSignal())).findFirst();
		if (present.isPresent()) {
			return SetCommand.create(domain, present.get(), Literals.ADDRESS_TEMPLATE__ADDRESS, address);
		}
		AddressTemplate added = ModelFactory.eINSTANCE.createAddressTemplate();
		added.setSignal(signal);
		added.setAddress(address);
		return add(Literals.CONNECTION__TEMPLATES, added);
	}

	private Optional<ConnectionProperty> find(String key) {
		return connection.getProperties().stream().filter(property -> key.equals(stripped(property.getKey()))).findFirst();
	}

	private Optional<TagMapping> mapping(Tag tag) {
		return connection.getMappings().stream().filter(mapping -> tag.asset().equals(stripped(mapping.getAsset()))
				&& tag.signal().equals(stripped(mapping.getSignal()))).findFirst();
	}

	/** @return whether the tag has an address of its own, not by a template */
	boolean isMapped(Tag tag) {
		return mapping(tag).isPresent();
	}

	private Command add(EReference list, EObject added) {
		return AddCommand.create(domain, connection, list, added);
	}

	private Command remove(EReference list, EObject removed) {
		return RemoveCommand.create(domain, connection, list, removed);
	}

	private static String stripped(@Nullable String text) {
		return text == null ? "" : text.strip(); //$NON-NLS-1$
	}
}
