/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;

/**
 * This is the item provider adapter for a {@link org.liftloop.model.CoolingLoop} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CoolingLoopItemProvider extends AssetItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoolingLoopItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addCoolantPropertyDescriptor(object);
			addCoolantMassFractionPropertyDescriptor(object);
			addRatedFlowKgPerSPropertyDescriptor(object);
			addHotCapacityJPerKPropertyDescriptor(object);
			addColdCapacityJPerKPropertyDescriptor(object);
			addHeatLoadWPropertyDescriptor(object);
			addLossWPerKPropertyDescriptor(object);
			addAmbientTemperatureKPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Coolant feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCoolantPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_coolant_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_coolant_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__COOLANT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Coolant Mass Fraction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCoolantMassFractionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_coolantMassFraction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_coolantMassFraction_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__COOLANT_MASS_FRACTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Rated Flow Kg Per S feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRatedFlowKgPerSPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_ratedFlowKgPerS_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_ratedFlowKgPerS_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__RATED_FLOW_KG_PER_S,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hot Capacity JPer K feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHotCapacityJPerKPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_hotCapacityJPerK_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_hotCapacityJPerK_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__HOT_CAPACITY_JPER_K,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cold Capacity JPer K feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addColdCapacityJPerKPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_coldCapacityJPerK_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_coldCapacityJPerK_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__COLD_CAPACITY_JPER_K,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Heat Load W feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHeatLoadWPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_heatLoadW_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_heatLoadW_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__HEAT_LOAD_W,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Loss WPer K feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLossWPerKPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_lossWPerK_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_lossWPerK_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__LOSS_WPER_K,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ambient Temperature K feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAmbientTemperatureKPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoolingLoop_ambientTemperatureK_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoolingLoop_ambientTemperatureK_feature", "_UI_CoolingLoop_type"),
				 ModelPackage.Literals.COOLING_LOOP__AMBIENT_TEMPERATURE_K,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ModelPackage.Literals.COOLING_LOOP__EXCHANGER);
			childrenFeatures.add(ModelPackage.Literals.COOLING_LOOP__SECONDARY);
			childrenFeatures.add(ModelPackage.Literals.COOLING_LOOP__PUMP);
			childrenFeatures.add(ModelPackage.Literals.COOLING_LOOP__CONTROL);
			childrenFeatures.add(ModelPackage.Literals.COOLING_LOOP__LIMITS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((CoolingLoop)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_CoolingLoop_type") :
			getString("_UI_CoolingLoop_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(CoolingLoop.class)) {
			case ModelPackage.COOLING_LOOP__COOLANT:
			case ModelPackage.COOLING_LOOP__COOLANT_MASS_FRACTION:
			case ModelPackage.COOLING_LOOP__RATED_FLOW_KG_PER_S:
			case ModelPackage.COOLING_LOOP__HOT_CAPACITY_JPER_K:
			case ModelPackage.COOLING_LOOP__COLD_CAPACITY_JPER_K:
			case ModelPackage.COOLING_LOOP__HEAT_LOAD_W:
			case ModelPackage.COOLING_LOOP__LOSS_WPER_K:
			case ModelPackage.COOLING_LOOP__AMBIENT_TEMPERATURE_K:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.COOLING_LOOP__EXCHANGER:
			case ModelPackage.COOLING_LOOP__SECONDARY:
			case ModelPackage.COOLING_LOOP__PUMP:
			case ModelPackage.COOLING_LOOP__CONTROL:
			case ModelPackage.COOLING_LOOP__LIMITS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.COOLING_LOOP__EXCHANGER,
				 ModelFactory.eINSTANCE.createLoopExchanger()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.COOLING_LOOP__SECONDARY,
				 ModelFactory.eINSTANCE.createSecondarySide()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.COOLING_LOOP__PUMP,
				 ModelFactory.eINSTANCE.createCirculationPump()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.COOLING_LOOP__CONTROL,
				 ModelFactory.eINSTANCE.createLoopControl()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.COOLING_LOOP__LIMITS,
				 ModelFactory.eINSTANCE.createLoopLimits()));
	}

}
